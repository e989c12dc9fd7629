import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseResult, Fate } from "./CaseResult.ts";

/** What is kept of a case: enough for the page, nothing of the machine it ran on. */
export interface KeptCase {
  fate: Fate;
  says?: string;
  /** Codes that the judge claimed, with spaces between. */
  claimed?: string;
  verdicts: number;
  /** What the judge said that real Go did not do. */
  wrongVerdicts?: string;
  wrongCause?: string;
  userCode?: true;
}

/** The committed outcome of one release. */
export interface Results {
  release: string;
  /** Family, then case. */
  cases: Record<string, Record<string, KeptCase>>;
}

const folder = fileURLToPath(new URL("./results", import.meta.url));
const fileOf = (release: string): string => join(folder, `go${release}.json`);

export function keep(result: CaseResult): KeptCase {
  const { fate, says, codes = [], verdicts, wrongVerdicts, wrongCause, userCode } = result;
  return {
    fate,
    ...(says && { says }),
    ...(codes.length > 0 && { claimed: codes.join(" ") }),
    verdicts,
    ...(wrongVerdicts.length > 0 &&
      !userCode && { wrongVerdicts: withoutFolders(wrongVerdicts.join("; ")) }),
    ...(wrongCause !== undefined && !userCode && { wrongCause }),
    ...(userCode && { userCode }),
  };
}

function withoutFolders(text: string): string {
  return text.replaceAll(/\/[\w./-]*\//g, ".../");
}

export function resultsOf(release: string, results: readonly CaseResult[]): Results {
  const cases: Results["cases"] = {};
  for (const result of results) {
    cases[result.family] ??= {};
    cases[result.family]![result.what] = keep(result);
  }
  return { release, cases };
}

export function readResults(release: string): Results | undefined {
  const file = fileOf(release);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : undefined;
}

/** Of every release that was run, the oldest first. */
export function readAllResults(): Results[] {
  const releases = readdirSync(folder).map((name) => name.slice(2, -".json".length));
  return releases
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .map((release) => readResults(release)!);
}

export function writeResults(results: Results): void {
  writeFileSync(fileOf(results.release), `${JSON.stringify(results, null, 2)}\n`);
}
