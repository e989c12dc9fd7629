import type { Finding } from "@lockstep/findings";
import type { CiReport } from "@lockstep/schema";

export type CiStep = CiReport["steps"][number];
export type StepName = CiStep["name"];

/** What a step saw: `ok` unless a finding is an error or it says otherwise. */
export interface StepResult {
  findings: Finding[];
  summary: string;
  ok?: boolean;
  /** Taken from memory: nothing that it looks at changed since it passed without a finding. */
  unchanged?: boolean;
}

/** Runs a step, takes its time, and gives what else it saw. */
export async function stepWith<T extends StepResult>(
  name: StepName,
  work: () => Promise<T>,
): Promise<[step: CiStep, result: T]> {
  const started = performance.now();
  const result = await work();
  const { findings, summary, ok, unchanged } = result;
  const told = {
    name,
    ok: ok ?? findings.every(({ severity }) => severity !== "error"),
    ...(unchanged && { unchanged }),
    milliseconds: Math.round(performance.now() - started),
    findings,
    summary,
  };
  return [told, result];
}

/** Runs a step and takes its time. */
export async function step(name: StepName, work: () => Promise<StepResult>): Promise<CiStep> {
  const [told] = await stepWith(name, work);
  return told;
}

/** A step that cannot run on this machine, which is no fault of what is judged. */
export function notTried(name: StepName, reason: string): CiStep {
  return { ...skipped(name, `not tried: ${reason}`), ok: true };
}

/** A step that could not run because of an earlier one. */
export function skipped(name: StepName, reason: string): CiStep {
  return { name, ok: false, skipped: reason, milliseconds: 0, findings: [], summary: "" };
}
