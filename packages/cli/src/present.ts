import type { Options, Outcome } from "./command.ts";
import { selfCommand } from "./selfCommand.ts";

const usageError = 2;
const interrupted = 130;
const reporters = ["terminal", "json", "github"] as const;
type ReporterName = (typeof reporters)[number];

/** Prints an outcome, data to stdout and findings to stderr, and says how to exit. */
export async function present(outcome: Outcome, options: Options): Promise<number> {
  const name = reporterName(options);
  if (!name) {
    const asked = String(options.reporter);
    return wrongUsage(`there is no reporter \`${asked}\`; there are ${reporters.join(", ")}`);
  }
  if (outcome.kind === "cancelled") return interrupted;
  if (outcome.kind === "usage") return wrongUsage(outcome.message);
  if (outcome.kind === "failed") {
    process.stderr.write(`error: ${outcome.message}\n`);
    return 1;
  }
  if (outcome.kind === "text") {
    process.stdout.write(
      name === "json" ? `${JSON.stringify(outcome.data ?? outcome.text, null, 2)}\n` : outcome.text,
    );
    return outcome.exitCode;
  }
  const { render } = await import("@lockstep/reporters");
  const stream = outcome.kind === "findings" && name !== "json" ? process.stderr : process.stdout;
  const self = name === "json" ? "" : await ownCommand();
  for (const report of outcome.kind === "report" ? outcome.reports : [outcome.findings]) {
    const text = render(report, {
      reporter: name,
      color: wantsColor(stream),
      width: stream.columns || 100,
      all: options.all === true,
      docsPath: (code) => `${self} explain ${code}`,
    });
    if (text !== "") stream.write(text.endsWith("\n") ? text : `${text}\n`);
  }
  return outcome.exitCode;
}

async function wrongUsage(message: string): Promise<number> {
  const { escapeInvisible } = await import("@lockstep/schema");
  const lines = message.split("\n").map(escapeInvisible);
  process.stderr.write(`error: ${lines.join("\n")}\n`);
  return usageError;
}

/** How the person who reads this runs the CLI: it is on nobody's PATH inside a workspace. */
async function ownCommand(): Promise<string> {
  const { findWorkspace } = await import("@lockstep/go-workspace/findWorkspace");
  const found = await findWorkspace(process.cwd());
  return found.ok ? selfCommand(found.root, process.cwd()) : "lockstep";
}

function reporterName(options: Options): ReporterName | undefined {
  if (options.json === true) return "json";
  if (options.reporter === undefined) return "terminal";
  return reporters.find((name) => name === options.reporter);
}

function wantsColor(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return stream.isTTY === true && process.env.TERM !== "dumb";
}
