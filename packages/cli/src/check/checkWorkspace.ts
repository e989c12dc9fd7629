import type { Workspace } from "@lockstep/go-workspace";
import { betweenBuilds, type Target } from "@lockstep/orchestrator";
import type { CheckReport } from "@lockstep/schema";
import type { Outcome } from "../command.ts";
import type { Context } from "../context.ts";
import { judgeHost } from "../judgeFiles.ts";
import { missingArtefacts } from "../missingArtefacts.ts";
import { prepareWorkspace } from "../prepare.ts";
import { selfCommand } from "../selfCommand.ts";
import { unknownNames } from "../unknownNames.ts";
import { checkOutcome } from "./checkOutcome.ts";

interface WorkspaceCheck {
  profile: string;
  target: Target;
  each: boolean;
  strict: boolean;
  glibc?: string;
}

/** `lockstep check` without files: what the workspace built, for each of its hosts. */
export async function checkWorkspace(
  context: Context,
  { profile, target, ...how }: WorkspaceCheck,
): Promise<Outcome> {
  const prepared = await prepareWorkspace(context);
  if (!prepared.ok) return { kind: "findings", ...prepared };
  const { workspace } = prepared;
  const unknown = unknownNames(workspace, { profile });
  if (unknown.length > 0) return { kind: "findings", exitCode: 2, findings: unknown };
  const judged = () => judgeBuilt(context, workspace, { profile, target, ...how });
  return await betweenBuilds(workspace.root, judged, {
    signal: context.signal,
    onWait: (pid) => context.progress.step(`a build works here (process ${pid}); waiting`),
  });
}

async function judgeBuilt(
  context: Context,
  workspace: Workspace,
  { profile, target, ...how }: WorkspaceCheck,
): Promise<Outcome> {
  const self = selfCommand(workspace.root, context.cwd);
  const missing = missingArtefacts(workspace, { profile, target, self });
  if (missing.length > 0) return { kind: "findings", exitCode: 1, findings: missing };
  const reports: CheckReport[] = [];
  for (const host of workspace.hosts) {
    reports.push(await judgeHost(context, workspace, host, { profile, target, ...how }));
  }
  return checkOutcome(reports, how.strict);
}
