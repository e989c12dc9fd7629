import { askedTarget } from "../askedTarget.ts";
import { ciSteps, type GateRequest } from "../ci/ciSteps.ts";
import type { Action, Options } from "../command.ts";
import { localCommands } from "../localCommands.ts";
import { prepareLocked } from "../prepare.ts";
import { wrongDigest } from "../release/wrongDigest.ts";
import { unknownNames } from "../unknownNames.ts";

/** `lockstep ci`: the gate. Every problem in one run; what an earlier one hides is said. */
export const ciCommand: Action = async (context, _args, options) => {
  const request = gateRequest(options);
  if (typeof request === "string") return { kind: "usage", message: request };
  const { profile } = request;
  const prepared = await prepareLocked(context);
  const unknown = prepared.ok ? unknownNames(prepared.workspace, { profile }) : [];
  const checked =
    unknown.length > 0 ? { ok: false as const, exitCode: 2 as const, findings: unknown } : prepared;
  const { steps, exitCode, ...seen } = await ciSteps(context, checked, request);
  const root = prepared.ok ? prepared.workspace.root : context.cwd;
  const told = steps.map((each) => ({
    ...each,
    findings: localCommands(each.findings, root, context.cwd),
  }));
  const ok = told.every((each) => each.ok);
  return {
    kind: "report",
    exitCode,
    reports: [
      { version: 1, command: "ci", ok, ...(checked.ok && { profile }), steps: told, ...seen },
    ],
  };
};

/** What the gate is asked to look at; a string is what is wrong with the options. */
function gateRequest(options: Options): GateRequest | string {
  const platform = askedTarget(options.target);
  if (!platform.ok) return platform.message;
  const { profile, since, artifacts, digest, against } = options as Record<
    string,
    string | undefined
  >;
  if (since === "") return "say since when: `lockstep ci --since REF`";
  if (against === "") return "say what is deployed: `lockstep ci --against REF|DIR`";
  if (against !== undefined && since !== undefined) {
    return "--against is about all that is deployed, and --since builds a part: take one";
  }
  const wrong = wrongDigest(digest);
  if (wrong !== undefined) return wrong;
  if (digest !== undefined && artifacts === undefined) {
    return "--digest is of a release: `lockstep ci --artifacts DIR --digest ...`";
  }
  return {
    ...{ profile: String(profile), target: platform.target },
    ...(since !== undefined && { since }),
    ...(options.force === true && { force: true }),
    ...(against !== undefined && { against }),
    ...(artifacts !== undefined && {
      artefacts: { folder: artifacts, ...(digest !== undefined && { digest }) },
    }),
  };
}
