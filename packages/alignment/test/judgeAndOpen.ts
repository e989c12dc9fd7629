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
  assertHonest(report.findings);
  report.plugins.forEach((verdict, index) => {
    const { findings } = verdict;
    assertHonest(findings);
    const causes = findings.length + report.findings.length;
    assert.ok(verdict.verdict === "loads" || causes > 0, "a verdict without a cause");
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

/** Causes that only build info, function tables or records show: never more than deduced. */
const recorded = /^LS30(0[2-7]|12|1[6-9]|2[0-7])$/;

function assertHonest(findings: PluginVerdict["findings"]): void {
  for (const finding of findings) {
    const told = JSON.stringify(finding);
    assert.ok(finding.certainty !== undefined && finding.fix, told);
    if (recorded.test(finding.code)) assert.is.not(finding.certainty, "proven", told);
  }
}

function assertAgrees(verdict: PluginVerdict, outcome: Outcome): void {
  const told = JSON.stringify({ verdict, outcome }, null, 1);
  assert.ok(classes[outcome.outcome].includes(verdict.verdict), told);
  assert.is(verdict.message, isOfGo(outcome) ? outcome.message : undefined, told);
  const named = / different version of package (\S+)/.exec(outcome.message ?? "")?.[1];
  assert.is(verdict.firstPackage, named, told);
}

/** A sanitizer ends the process with words of its own, in which its process ID stands. */
function isOfGo({ outcome, message }: Outcome): boolean {
  return outcome === "error" || (outcome === "fatal" && /^fatal error: /.test(message ?? ""));
}

/** Codes of a verdict's findings, in order. */
export function codesOf(verdict: PluginVerdict): string[] {
  return verdict.findings.map((each) => each.code);
}
