import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CaseResult } from "./CaseResult.ts";
import { casesOf } from "./casesOf.ts";
import { page } from "./page.ts";
import { releases } from "./releases.ts";
import { type Results, readAllResults, readResults, resultsOf, writeResults } from "./results.ts";
import { runCase } from "./runCase.ts";
import { tallyOf } from "./tally.ts";

/**
 * `refresh-what-must-match [--page-only | --quick | --untried] [RELEASE...]`: runs all cases of these releases,
 * by default of every one, writes what happened to `results/`, and the page from all results.
 * `--quick` leaves out what compiles the standard library in a way of its own, and keeps the rest;
 * `--untried` runs only what the machine of the last run had not the programs for.
 */
const file = new URL("../../../../docs/what-must-match.md", import.meta.url);
const { values, positionals } = parseArgs({
  options: {
    "page-only": { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    untried: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : releases;

for (const release of values["page-only"] ? [] : wanted) {
  const results: CaseResult[] = [];
  const kept = readResults(release)?.cases;
  for (const { family, one } of casesOf(release, values.quick ? "quick" : "all")) {
    if (values.untried && kept?.[family]?.[one.what]?.fate !== "not tried") continue;
    const result = await runCase(family, one, release);
    results.push(result);
    const { wrongVerdicts, wrongCause } = result;
    const wrong = result.userCode ? [] : [...wrongVerdicts, wrongCause ?? ""];
    const lines = wrong.filter((line) => line !== "").map((line) => `\n    ${line}`);
    console.log(`go${release} ${family}: ${one.what}: ${result.fate}${lines.join("")}`);
  }
  const all = inOrder(release, resultsOf(release, results));
  writeResults(all);
  console.log(JSON.stringify(tallyOf(all)));
}
writePage();

/** What was not run this time stays; what the table no longer has goes. */
function inOrder(release: string, now: Results): Results {
  const before = readResults(release);
  const cases: Results["cases"] = {};
  for (const { family, one } of casesOf(release, "all")) {
    const kept = now.cases[family]?.[one.what] ?? before?.cases[family]?.[one.what];
    if (kept === undefined) continue;
    cases[family] ??= {};
    cases[family][one.what] = kept;
  }
  return { release, cases };
}

function writePage(): void {
  const before = readFileSync(file, { encoding: "utf8", flag: "a+" });
  const after = page(readAllResults());
  if (before !== after) writeFileSync(file, after);
}
