import type { CheckReport } from "@lockstep/schema";
import type { Outcome } from "../command.ts";
import { isCertain } from "../policy/weighed.ts";

/** `--strict` also asks that silent skew is ruled out, whatever the severities of findings. */
export function checkOutcome(reports: CheckReport[], strict: boolean): Outcome {
  const certain = ({ plugins }: CheckReport) => plugins.every(isCertain);
  const ok = reports.every((report) => report.ok && (!strict || certain(report)));
  return { kind: "report", exitCode: ok ? 0 : 1, reports };
}
