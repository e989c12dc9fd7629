import { findWorkspace } from "@lockstep/go-workspace/findWorkspace";
import { isUnchanged } from "@lockstep/orchestrator/isUnchanged";
import type { Action } from "../command.ts";

/** `lockstep build [NAME...]`. When nothing changed, most of the CLI is not even loaded. */
export const buildCommand: Action = async (context, [names], options) => {
  const request = {
    names: (names as unknown[]).map(String),
    profile: String(options.profile),
    ...(options.jobs !== undefined && { jobs: Number(options.jobs) }),
    lock: options.frozen === true ? ("compare" as const) : ("write" as const),
  };
  if (request.jobs !== undefined && !(Number.isInteger(request.jobs) && request.jobs > 0)) {
    return { kind: "usage", message: "--jobs takes a whole number above 0" };
  }
  const found = await findWorkspace(context.cwd);
  const { names: wanted, profile } = request;
  const unchanged =
    found.ok && isUnchanged({ root: found.root, names: wanted, profile, callerEnv: context.env });
  if (unchanged) return { kind: "report", exitCode: 0, reports: [unchanged] };
  const { buildChanged } = await import("../buildChanged.ts");
  return buildChanged(context, request);
};
