import { relative } from "node:path";
import type { Artefact } from "@lockstep/alignment";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import { artefactPath, type Target } from "@lockstep/orchestrator";
import type { CheckReport } from "@lockstep/schema";
import { judgeEach } from "./check/judgeEach.ts";
import { type JudgeHow, judgeRead } from "./check/judgeRead.ts";
import type { Context } from "./context.ts";
import { byPolicy } from "./policy/byPolicy.ts";

interface Judged extends JudgeHow {
  each: boolean;
}

/** Judges a host and plugins given as files, in this order; the host may be known already. */
export async function judgeFiles(
  context: Pick<Context, "cwd" | "today">,
  [host, ...plugins]: readonly [string | Artefact, ...string[]],
  { each, ...how }: Judged,
): Promise<CheckReport> {
  const { workspace } = how;
  const report = each
    ? await judgeEach(context.cwd, host, plugins, how)
    : await judgeRead(context.cwd, [host, ...plugins], how);
  return workspace ? byPolicy(report, workspace, context.today) : report;
}

/** Judges what the workspace built for one of its hosts, plugins in the workspace's order. */
export function judgeHost(
  context: Pick<Context, "cwd" | "today">,
  workspace: Workspace,
  host: Unit,
  { profile, target, ...how }: { profile: string; target?: Target } & Omit<Judged, "workspace">,
): Promise<CheckReport> {
  const plugins = workspace.plugins.filter(({ manifest }) => manifest.host === host.name);
  const file = (unit: Unit) =>
    relative(context.cwd, artefactPath(workspace, unit, profile, target));
  return judgeFiles(context, [file(host), ...plugins.map(file)], { ...how, workspace });
}
