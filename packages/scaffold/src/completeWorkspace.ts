import { existsSync } from "node:fs";
import { join } from "node:path";
import { analyse, planGenerated } from "@lockstep/contract";
import type { Finding } from "@lockstep/findings";
import {
  formatLock,
  goSums,
  listPackages,
  loadWorkspace,
  lockName,
  planLock,
  readLock,
  type Workspace,
} from "@lockstep/go-workspace";
import { checkModules, hostMoves } from "@lockstep/orchestrator";
import type { Changes } from "./changes.ts";
import { taskFiles } from "./tasks/taskFiles.ts";
import { listFlags, type NewUnitOptions } from "./unitOptions.ts";

/**
 * Brings generated code, turbo's files and lock in line with a workspace that has just got a unit
 * more. A module graph that no build accepts is not locked: the lock stays until it is aligned.
 */
export async function completeWorkspace(
  options: NewUnitOptions,
  changes: Changes,
): Promise<{ ok: true; written: string[] } | { ok: false; findings: Finding[] }> {
  const { cmd, store } = options;
  const loaded = await loadWorkspace(options.workspace.root);
  if (!loaded.ok) return loaded;
  const { workspace } = loaded;
  const analysed = await analyse({ workspace, cmd, store });
  if (!analysed.ok) return analysed;
  const declarations = existsSync(join(workspace.root, "package.json"));
  for (const { path, content } of planGenerated(workspace, analysed.model, { declarations })) {
    await changes.write(path, content);
  }
  for (const { path, content } of taskFiles(workspace)) {
    if (content !== undefined) await changes.write(path, content);
  }
  const locked = await lock(options, workspace);
  if (!locked.ok) return locked;
  if (locked.text !== undefined) await changes.write(lockName, locked.text);
  return { ok: true, written: changes.written };
}

async function lock(
  { cmd, toolchain }: NewUnitOptions,
  workspace: Workspace,
): Promise<{ ok: true; text?: string } | { ok: false; findings: Finding[] }> {
  const read = await readLock(workspace.root);
  if (!read.ok) return read;
  const units = [...workspace.hosts, ...workspace.plugins];
  const listed = await listPackages(cmd, workspace, units, listFlags);
  if (!listed.ok) return listed;
  const graph = { workspace, command: cmd, list: listed.list };
  const misaligned = await checkModules({ ...graph, listFlags });
  if (misaligned.some(({ severity }) => severity === "error")) return { ok: true };
  const moves = await hostMoves(graph);
  const facts = { workspace, list: listed.list, sums: goSums(workspace), toolchain, moves };
  return {
    ok: true,
    text: formatLock(planLock({ ...facts, ...(read.lock && { previous: read.lock }) })),
  };
}
