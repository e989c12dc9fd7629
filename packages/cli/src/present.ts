import { appendFileSync } from "node:fs";
import type { RenderOptions, Report } from "@lockstep/reporters";
import type { Options, Outcome } from "./command.ts";
import type { Destination } from "./report/destinations.ts";
import { selfCommand } from "./selfCommand.ts";
import { version } from "./version.ts";

const usageError = 2;
const interrupted = 130;

/**
 * Prints an outcome, data to stdout and findings to stderr, writes the reports that go to files,
 * and says how to exit.
 */
export async function present(
  outcome: Outcome,
  options: Options,
  told: readonly Destination[],
): Promise<number> {
  if (outcome.kind === "cancelled") return interrupted;
  if (outcome.kind === "usage") return wrongUsage(outcome.message);
  if (outcome.kind === "failed") {
    process.stderr.write(`error: ${outcome.message}\n`);
    return 1;
  }
  const json = told.some(({ reporter, file }) => reporter === "json" && file === undefined);
  if (outcome.kind === "text") {
    const data = "data" in outcome ? outcome.data : outcome.text;
    process.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : outcome.text);
    if (json || !outcome.findings?.length) return outcome.exitCode;
  }
  const reports = outcome.kind === "report" ? outcome.reports : [outcome.findings ?? []];
  for (const destination of told) {
    const { reporter, file } = destination;
    // A document is what was asked for, whatever it holds; findings alone are a message.
    const isMessage =
      outcome.kind !== "report" && (reporter === "terminal" || reporter === "github");
    const stream = isMessage ? process.stderr : process.stdout;
    await tell(reports, destination, options, file === undefined ? stream : undefined);
  }
  return outcome.exitCode;
}

/** One reporter's text, to a stream or into its file. */
async function tell(
  reports: readonly Report[],
  { reporter, file }: Destination,
  options: Options,
  stream: NodeJS.WriteStream | undefined,
): Promise<void> {
  const { renderAll } = await import("@lockstep/reporters");
  const self = reporter === "json" ? "" : await ownCommand();
  const forges = reporter !== "terminal" && reporter !== "json";
  const how: RenderOptions = {
    reporter,
    color: stream !== undefined && wantsColor(stream),
    width: stream?.columns || 100,
    all: options.all === true,
    docsPath: (code) => `${self} explain ${code}`,
    version,
    ...(forges && {
      shownAt: await (await import("./report/shownAt.ts")).shownAt(process.cwd()),
    }),
  };
  const text = renderAll(reports, how);
  if (stream) stream.write(text);
  else if (file !== undefined) {
    const { writeReport } = await import("./report/writeReport.ts");
    await writeReport(process.cwd(), file, text);
  }
  const { GITHUB_STEP_SUMMARY: page } = process.env;
  if (reporter === "github" && page) {
    appendFileSync(page, renderAll(reports, { ...how, reporter: "markdown" }));
  }
}

async function wrongUsage(message: string): Promise<number> {
  const { escapeInvisible } = await import("@lockstep/schema/escapeInvisible");
  const lines = message.split("\n").map(escapeInvisible);
  process.stderr.write(`error: ${lines.join("\n")}\n`);
  return usageError;
}

/** How the person who reads this runs the CLI: it need be on nobody's PATH. */
async function ownCommand(): Promise<string> {
  const { findWorkspace } = await import("@lockstep/go-workspace/findWorkspace");
  const cwd = process.cwd();
  const found = await findWorkspace(cwd);
  return selfCommand(found.ok ? found.root : cwd, cwd);
}

function wantsColor(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return stream.isTTY === true && process.env.TERM !== "dumb";
}
