import { readFile } from "node:fs/promises";
import { catalogue } from "@lockstep/findings";
import type { Action, Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { nearest } from "../nearest.ts";
import { mostMebibytes, readInput } from "../readInput.ts";

/**
 * `lockstep explain LS3002`: the page of one code, from the files of the CLI. `explain TEXT`, or
 * the text on standard input: what the words of Go in it mean, and which command settles it.
 */
export const explainCommand: Action = async (context, [words], options) => {
  const text = [words, options["--"]].flatMap((each) => (each as string[]) ?? []).join(" ");
  if (/^\s*LS\d*\s*$/i.test(text)) return page(context, text.trim().toUpperCase());
  const input = text === "" || text === "-" ? await readLog(context) : text;
  if (input.trim() === "") {
    const message = "say what Go printed, or a code: `lockstep explain TEXT`, `... < log`";
    return { kind: "usage", message };
  }
  const { explainText } = await import("@lockstep/alignment");
  const { placedSteps } = await import("../placedSteps.ts");
  const report = await placedSteps(context, explainText(input));
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [report] };
};

async function readLog(context: Context): Promise<string> {
  const { bytes, cut } = await readInput(context, "paste what Go printed");
  if (cut) {
    const note = `the input is very long: only its first ${mostMebibytes} MiB are looked at`;
    context.progress.note(note);
  }
  return bytes.toString("utf8");
}

async function page(context: Context, code: string): Promise<Outcome> {
  const codes = Object.keys(catalogue);
  if (!codes.includes(code)) {
    const guess = nearest(code, codes);
    const hint = guess ? `did you mean ${guess}?` : "codes look like LS3002";
    return { kind: "usage", message: `there is no code ${code}; ${hint}` };
  }
  const text = await readFile(new URL(`docs/codes/${code}.md`, context.assets), "utf8");
  return { kind: "text", exitCode: 0, text, data: { code, page: text } };
}
