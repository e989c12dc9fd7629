import { type Outcome, openInProcess } from "@lockstep/go-fixtures";
import type { CheckReport, PluginVerdict } from "@lockstep/schema";
import { assert } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../src/index.ts";

export interface Judged {
  report: CheckReport;
  outcomes: Outcome[];
  /** The verdict on the only plugin, or the last one. */
  last: PluginVerdict;
}

/** Judges the files, lets a real process open them, and asserts that both say the same. */
export async function judgeAndOpen(host: string, plugins: string[]): Promise<Judged> {
  const report = await judgeFiles(host, plugins);
  const outcomes = await openInProcess(host, plugins);
  assert.is(report.plugins.length, plugins.length);
  report.plugins.forEach((verdict, index) => {
    assertAgrees(verdict, outcomes[index]!);
  });
  return { report, outcomes, last: report.plugins.at(-1)! };
}

/** The report on files, without running anything. */
export async function judgeFiles(
  host: string,
  plugins: string[],
  { each = false }: { each?: boolean } = {},
): Promise<CheckReport> {
  const artefacts = await Promise.all(plugins.map((plugin) => artefactFromFile(plugin)));
  return judge({ host: await artefactFromFile(host), plugins: artefacts, each });
}

const classes: Record<Outcome["outcome"], string[]> = {
  loaded: ["loads", "loads-skewed"],
  error: ["refused", "not-a-plugin"],
  fatal: ["fatal"],
  crash: ["crash"],
  hang: ["hang"],
  "not-reached": ["fatal", "crash", "hang"],
};

function assertAgrees(verdict: PluginVerdict, outcome: Outcome): void {
  const told = JSON.stringify({ verdict, outcome }, null, 1);
  assert.ok(classes[outcome.outcome].includes(verdict.verdict), told);
  if (outcome.outcome === "error" || outcome.outcome === "fatal") {
    assert.is(verdict.message, outcome.message, told);
  } else {
    assert.is(verdict.message, undefined, told);
  }
  const named = / different version of package (\S+)/.exec(outcome.message ?? "")?.[1];
  assert.is(verdict.firstPackage, named, told);
}

/** Codes of a verdict's findings, in order. */
export function codesOf(verdict: PluginVerdict): string[] {
  return verdict.findings.map((each) => each.code);
}
