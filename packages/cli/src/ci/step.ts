import type { Finding } from "@lockstep/findings";
import type { CiReport } from "@lockstep/schema";

export type CiStep = CiReport["steps"][number];
export type StepName = CiStep["name"];

/** What a step saw: `ok` unless a finding is an error or it says otherwise. */
export interface StepResult {
  findings: Finding[];
  summary: string;
  ok?: boolean;
}

/** Runs a step and takes its time. */
export async function step(name: StepName, work: () => Promise<StepResult>): Promise<CiStep> {
  const started = performance.now();
  const { findings, summary, ok } = await work();
  return {
    name,
    ok: ok ?? findings.every(({ severity }) => severity !== "error"),
    milliseconds: Math.round(performance.now() - started),
    findings,
    summary,
  };
}

/** A step that could not run because of an earlier one. */
export function skipped(name: StepName, reason: string): CiStep {
  return { name, ok: false, skipped: reason, milliseconds: 0, findings: [], summary: "" };
}
