import { findWorkspace } from "@lockstep/go-workspace/findWorkspace";
import { changesSince } from "@lockstep/orchestrator/changesSince";
import { storeRoot } from "@lockstep/store";
import { askedJobs } from "../askedJobs.ts";
import { askedTarget } from "../askedTarget.ts";
import type { Action } from "../command.ts";
import { lockMode } from "../lockMode.ts";

/** `lockstep build [NAME...]`. When nothing changed, most of the CLI is not even loaded. */
export const buildCommand: Action = async (context, [names], options) => {
  const asking = askedTarget(options.target);
  if (!asking.ok) return { kind: "usage", message: asking.message };
  const { target } = asking;
  const jobs = askedJobs(options.jobs);
  if (!jobs.ok) return { kind: "usage", message: jobs.message };
  const found = await findWorkspace(context.cwd);
  const root = found.ok ? found.root : undefined;
  const request = {
    names: (names as unknown[]).map(String),
    profile: String(options.profile),
    target,
    ...(jobs.jobs !== undefined && { jobs: jobs.jobs }),
    lock:
      options.relock === true
        ? ("rewrite" as const)
        : lockMode(options.frozen as boolean | undefined, context.env, root),
    ...(options.compileOnly === true && { compileOnly: true }),
  };
  if (options.frozen === true && options.relock === true) {
    return { kind: "usage", message: "--frozen keeps the lock and --relock writes it: take one" };
  }
  const { names: wanted, profile } = request;
  const asked = found.ok && {
    root: found.root,
    names: wanted,
    profile,
    target,
    callerEnv: context.env,
  };
  const changes = asked && request.lock !== "rewrite" ? changesSince(asked) : undefined;
  if (changes && changes.kind === "none") {
    return { kind: "report", exitCode: 0, reports: [changes.report] };
  }
  const ahead =
    asked && changes && changes.kind === "files" && request.jobs !== 1 && !request.compileOnly
      ? (await import("@lockstep/orchestrator/headStart")).headStart({
          ...asked,
          files: changes.files,
          store: storeRoot(context.env),
          signal: context.signal,
        })
      : undefined;
  try {
    await ahead?.underWay;
    // What shows the report is loaded now, too, while go already runs.
    const [{ buildChanged }] = await Promise.all([
      import("../buildChanged.ts"),
      import("@lockstep/reporters"),
    ]);
    return await buildChanged(context, { ...request, ...(ahead && { ahead }) });
  } finally {
    await ahead?.drop();
  }
};
