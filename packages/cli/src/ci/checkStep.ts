import type { CheckReport } from "@lockstep/schema";
import { judgeHost } from "../judgeFiles.ts";
import type { GateFinding } from "../policy/exceptionFindings.ts";
import { isCertain } from "../policy/weighed.ts";
import type { FoundFor } from "../sources/workspaceTypes.ts";
import type { Place } from "./place.ts";
import type { StepResult } from "./step.ts";

/** What was judged, beside what a step tells. */
export interface CheckStep extends StepResult {
  checks: CheckReport[];
  found: GateFinding[];
}

/** Verdicts on files, and what the types in the sources say; silent skew has to be ruled out. */
export function checkStep(checks: CheckReport[], types: FoundFor[]): CheckStep {
  const found: GateFinding[] = [];
  const verdicts: string[] = [];
  let ok = true;
  for (const report of checks) {
    ok &&= report.ok && report.plugins.every(isCertain);
    found.push(...report.findings.map((finding) => ({ finding })));
    for (const { name: plugin, findings } of report.plugins) {
      found.push(...findings.map((finding) => ({ finding, plugin })));
    }
    verdicts.push(...report.plugins.map(({ name, file, verdict }) => `${name ?? file} ${verdict}`));
  }
  for (const { plugin, findings } of types) {
    ok &&= findings.every(({ severity }) => severity !== "error");
    found.push(...findings.map((finding) => ({ finding, plugin })));
  }
  const findings = found.map(({ finding }) => finding);
  return { findings, summary: verdicts.join(", ") || "nothing to judge", ok, checks, found };
}

/** What the workspace built, host by host; `untouched`: known to be as the build wrote it. */
export async function judgeBuilt(
  { context, workspace, profile, target }: Place,
  untouched: boolean,
): Promise<CheckReport[]> {
  const checks: CheckReport[] = [];
  for (const host of workspace.hosts) {
    const how = { profile, target, each: false, strict: true, untouched };
    checks.push(await judgeHost(context, workspace, host, how));
  }
  return checks;
}
