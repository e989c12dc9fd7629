import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { loadWorkspace, readLock, type Workspace } from "@lockstep/go-workspace";
import type { PlannedTree } from "@lockstep/orchestrator";
import type { Context } from "../context.ts";
import { type PlanPlace, planTree } from "./planTree.ts";

/** An earlier state of a workspace: its plan, or why nothing can be compared with it. */
export type EarlierState = PlannedTree | { everything: string };

/**
 * Plans the state of a workspace that lies in a folder, with the workspace's own environment. So a
 * state that was built by another toolchain is not planned: all of it differs, and nobody has to
 * fetch that toolchain to learn so.
 * @param root the workspace's folder in that state
 */
export async function earlierState(
  context: Context,
  { workspace, environment }: PlanPlace,
  { root, name, profile }: { root: string; name: string; profile: string },
): Promise<EarlierState> {
  if (!existsSync(join(root, relative(workspace.root, workspace.configFile)))) {
    return { everything: `${name} has no lockstep workspace in this folder` };
  }
  const loaded = await loadWorkspace(root);
  if (!loaded.ok) return unplanned(name, loaded.findings);
  const toolchain = await changedToolchain(loaded.workspace, workspace);
  if (toolchain !== undefined) return { everything: toolchain };
  const place = { workspace: loaded.workspace, environment };
  const planned = await planTree(context, place, { profile, rememberedBy: workspace.root });
  if (!planned.ok) return unplanned(name, planned.findings);
  return { workspace: loaded.workspace, units: planned.facts.plan.units };
}

function unplanned(name: string, findings: readonly { title: string }[]): EarlierState {
  return { everything: `${name} cannot be planned: ${findings[0]?.title ?? "no reason was told"}` };
}

async function changedToolchain(before: Workspace, now: Workspace): Promise<string | undefined> {
  const [old, current] = [before.config, now.config];
  if (old.go !== current.go) return `Go ${old.go} to ${current.go}`;
  if (old.goToolchain !== current.goToolchain) return "lockstep.jsonc changed: goToolchain";
  if (!isDeepStrictEqual(old.cToolchain, current.cToolchain)) {
    return "lockstep.jsonc changed: cToolchain";
  }
  const [oldLock, lock] = await Promise.all([before, now].map(({ root }) => readLock(root)));
  const tools = [oldLock, lock].map((each) => {
    const read = each?.ok ? each.lock : undefined;
    return { go: read?.go, cToolchain: read?.cToolchain };
  });
  return isDeepStrictEqual(tools[0], tools[1])
    ? undefined
    : "the toolchains in lockstep-lock.json changed";
}
