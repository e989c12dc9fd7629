import { counted } from "../counted.ts";
import { type ExceptionsOptions, exceptionFindings } from "../policy/exceptionFindings.ts";
import { type CiStep, step } from "./step.ts";

/** What the workspace's exceptions excused, and which of them are out of date; none, no step. */
export async function exceptionsStep(options: ExceptionsOptions): Promise<CiStep[]> {
  if (options.policy.exceptions.length === 0) return [];
  const excused = options.found.filter(({ finding }) => finding.excused).length;
  const summary = `${counted(excused, "finding")} excused`;
  const findings = exceptionFindings(options);
  return [await step("exceptions", async () => ({ findings, summary }))];
}
