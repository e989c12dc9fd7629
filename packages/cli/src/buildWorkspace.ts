import type { Workspace } from "@lockstep/go-workspace";
import { build, type HeadStart, type LockMode } from "@lockstep/orchestrator";
import type { BuildReport } from "@lockstep/schema";
import type { Context } from "./context.ts";
import { fetchMissing } from "./fetchMissing.ts";
import { policyOf } from "./policy/policy.ts";
import { weighed } from "./policy/weighed.ts";
import type { Environment } from "./prepare.ts";
import { showBuilding } from "./showBuilding.ts";

export interface BuildRequest {
  names: string[];
  profile: string;
  jobs?: number;
  /** Whether the lock is written to fit, must fit, or is left alone. */
  lock: LockMode;
  /** Whether the module graph is held to the workspace's policy; default true. */
  checkModules?: boolean;
  /** Folder of the caches of what was compiled; default the store's, which all builds share. */
  caches?: string;
  ahead?: HeadStart;
  /** What plugins wait for before they are compiled. */
  pluginsAfter?: Promise<unknown>;
  /** Compile and link nothing; default false. */
  compileOnly?: boolean;
}

/** Builds what was asked for, fetching modules where some are missing. */
export async function buildWorkspace(
  context: Context,
  prepared: { workspace: Workspace; environment: Environment },
  request: BuildRequest,
): Promise<BuildReport> {
  const policy = policyOf(prepared.workspace, context.today);
  const { result, findings } = await fetchMissing(
    context,
    prepared,
    () =>
      build({
        workspace: prepared.workspace,
        ...prepared.environment,
        ...request,
        signal: context.signal,
        weigh: (found) => weighed(found, policy),
        onEvent: showBuilding(context.progress),
      }),
    (report) => report.findings,
  );
  context.progress.clear();
  if (findings.length > 0) return { ...result, ok: false, findings };
  const told = weighed(result.findings, policy, { failed: !result.ok });
  return { ...result, findings: told };
}
