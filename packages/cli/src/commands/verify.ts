import { askedJobs } from "../askedJobs.ts";
import { askedTarget } from "../askedTarget.ts";
import type { Action, Options } from "../command.ts";
import { environmentFor } from "../environmentFor.ts";
import { localCommands } from "../localCommands.ts";
import { environmentOf, prepareLocked } from "../prepare.ts";
import { openRelease } from "../release/openRelease.ts";
import { wrongDigest } from "../release/wrongDigest.ts";
import { unknownNames } from "../unknownNames.ts";
import { type VerifyRequest, verify } from "../verify/verify.ts";

interface Asked extends VerifyRequest {
  artifacts?: string;
  digest?: string;
}

/** `lockstep verify [NAME...]`: whether a rebuild from the sources gives the same bytes. */
export const verifyCommand: Action = async (context, [named], options) => {
  const asked = askedOf((named as unknown[]).map(String), options);
  if (typeof asked === "string") return { kind: "usage", message: asked };
  const { artifacts, digest, ...built } = asked;
  const prepared = await prepareLocked(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const { root } = workspace;
  let request: VerifyRequest = built;
  if (artifacts !== undefined) {
    const read = await openRelease(context.cwd, artifacts, digest);
    if (!read.ok) return { kind: "findings", exitCode: 1, findings: read.findings };
    const { release } = read;
    const { profile, target } = release.manifest;
    request = { ...built, profile, target, release: { ...release, display: artifacts } };
  }
  const unknown = unknownNames(workspace, request);
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const provisioned = await environmentOf(context, workspace);
  if (!provisioned.ok) return { kind: "findings", ...provisioned };
  const cross = environmentFor(provisioned.environment, request.target);
  if (!cross.ok) return { kind: "findings", ...cross };
  const report = await verify(context, { workspace, environment: cross.environment }, request);
  const findings = localCommands(report.findings, root, context.cwd);
  return { kind: "report", exitCode: report.ok ? 0 : 1, reports: [{ ...report, findings }] };
};

/** What is asked to be verified; a string is what is wrong with the options. */
function askedOf(names: string[], options: Options): Asked | string {
  const target = askedTarget(options.target);
  if (!target.ok) return target.message;
  const jobs = askedJobs(options.jobs);
  if (!jobs.ok) return jobs.message;
  const { artifacts, digest } = options as Record<string, string | undefined>;
  if (artifacts === "") return "say which release: `lockstep verify --artifacts DIR`";
  const wrong = wrongDigest(digest);
  if (wrong !== undefined) return wrong;
  if (artifacts === undefined && digest !== undefined) {
    return "--digest is of a release: `lockstep verify --artifacts DIR --digest ...`";
  }
  if (artifacts !== undefined && (names.length > 0 || options.target !== undefined)) {
    return "--artifacts is about all of a release, for its own platform: name no unit and no --target";
  }
  return {
    ...{ names, profile: String(options.profile), target: target.target },
    ...(jobs.jobs !== undefined && { jobs: jobs.jobs }),
    ...(artifacts !== undefined && { artifacts }),
    ...(digest !== undefined && { digest }),
  };
}
