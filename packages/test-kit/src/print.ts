import { relative, resolve } from "node:path";
import type { FileRun } from "./runFile.ts";

/** One line for a green file; for a red one also its problems and everything it printed. */
export function fileText({ result, output }: FileRun): string {
  const seconds = `${(result.milliseconds / 1000).toFixed(1)} s`;
  const skipped = result.skipped.length > 0 ? `, ${result.skipped.length} skipped` : "";
  const counts = `${result.passed} passed, ${result.failed} failed${skipped}`;
  const mark = result.problems.length === 0 ? "ok  " : "FAIL";
  const lines = [`${mark} ${result.file}  ${counts}  ${seconds}`];
  for (const name of result.skipped) lines.push(`     skipped: ${name}`);
  for (const problem of result.problems) lines.push(`     ${problem}`);
  if (result.problems.length > 0) lines.push(output.trimEnd());
  return `${lines.join("\n")}\n`;
}

/**
 * GitHub's workflow commands for the problems of a file, one line each, with paths relative to the
 * checkout. Escapes as GitHub's toolkit documents: `%`, CR, LF; in properties also `:` and `,`.
 */
export function annotations({ result }: FileRun, folder: string, env: NodeJS.ProcessEnv): string {
  const root = env.GITHUB_WORKSPACE ?? folder;
  const file = property(relative(root, resolve(folder, result.file)));
  return result.problems
    .map((problem) => `::error file=${file},title=${property("test failed")}::${data(problem)}\n`)
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
