import { ciSteps } from "../ci/ciSteps.ts";
import type { Action } from "../command.ts";
import { localCommands } from "../localCommands.ts";
import { prepareLocked } from "../prepare.ts";
import { unknownNames } from "../unknownNames.ts";

/** `lockstep ci`: the gate. Every problem in one run; what an earlier one hides is said. */
export const ciCommand: Action = async (context, _args, options) => {
  const prepared = await prepareLocked(context);
  const profile = String(options.profile);
  const unknown = prepared.ok ? unknownNames(prepared.workspace, { profile }) : [];
  const checked =
    unknown.length > 0 ? { ok: false as const, exitCode: 2 as const, findings: unknown } : prepared;
  const { steps, exitCode } = await ciSteps(context, checked, profile);
  const root = prepared.ok ? prepared.workspace.root : context.cwd;
  const told = steps.map((each) => ({
    ...each,
    findings: localCommands(each.findings, root, context.cwd),
  }));
  const ok = told.every((each) => each.ok);
  return {
    kind: "report",
    exitCode,
    reports: [{ version: 1, command: "ci", ok, steps: told }],
  };
};
