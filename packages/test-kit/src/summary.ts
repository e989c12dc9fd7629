import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileResult } from "./judgeFile.ts";

/** What a run leaves in `.test/summary.json`, and what `npm test` adds up. */
export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Set when the run as a whole is wrong: no test file, a pattern that matched none. */
  problems: string[];
  files: FileResult[];
}

/** Adds up files; each problem of the run itself counts as one failed. */
export function summarise(files: FileResult[], problems: string[]): Summary {
  const add = (count: (file: FileResult) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  return {
    passed: add((file) => file.passed),
    failed: add((file) => file.failed) + problems.length,
    skipped: add((file) => file.skipped.length),
    problems,
    files,
  };
}

/**
 * The summary's path. A run by pattern has a file of its own: it must not pass for the whole.
 */
export function summaryFile(folder: string, partial: boolean): string {
  return join(folder, ".test", partial ? "summary-partial.json" : "summary.json");
}

/** Removes a summary before the run, so that a run that dies leaves none behind. */
export function removeSummary(file: string): void {
  rmSync(file, { force: true });
}

/** Writes the summary, making its folder. */
export function writeSummary(file: string, summary: Summary): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
}
