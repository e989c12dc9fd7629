import { type PlanResult, planReport } from "@lockstep/orchestrator";
import { askedTarget } from "../askedTarget.ts";
import type { Action } from "../command.ts";
import { environmentFor } from "../environmentFor.ts";
import { fetchMissing } from "../fetchMissing.ts";
import { localCommands } from "../localCommands.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { prepareBoth } from "../prepare.ts";

/** `lockstep plan [NAME...]`: what a build would run. It never asks the network. */
export const planCommand: Action = async (caller, [names], options) => {
  const asked = askedTarget(options.target);
  if (!asked.ok) return { kind: "usage", message: asked.message };
  if (options.keyFile !== undefined) {
    const { writeKeyFile } = await import("../writeKeyFile.ts");
    const { target } = asked;
    const request = { file: String(options.keyFile), profile: String(options.profile), target };
    return writeKeyFile(caller, request);
  }
  const context = { ...caller, offline: true };
  const prepared = await prepareBoth(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const cross = environmentFor(prepared.environment, asked.target);
  if (!cross.ok) return { kind: "findings", ...cross };
  const { environment } = cross;
  const local = (found: Parameters<typeof localCommands>[0]) =>
    localCommands(found, workspace.root, context.cwd);
  const work = () =>
    planReport({
      workspace,
      ...environment,
      names: (names as unknown[]).map(String),
      profile: String(options.profile),
      changed: options.changed === true,
      signal: context.signal,
    });
  const { result, findings } = await fetchMissing(
    context,
    { workspace, environment },
    work,
    complaints,
  );
  if (findings.length > 0) return { kind: "findings", exitCode: 1, findings: local(findings) };
  if (!result.ok) {
    const exitCode = result.usage ? 2 : 1;
    return { kind: "findings", exitCode, findings: local(result.findings) };
  }
  const { report } = result;
  const told = weighed(report.findings, policyOf(workspace, context.today), { failed: !report.ok });
  const shown = { ...report, findings: local(told) };
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [shown] };
};

function complaints(result: PlanResult): { cause: string }[] {
  return result.ok ? result.report.findings : result.findings;
}
