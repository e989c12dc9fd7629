import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import {
  compareLock,
  formatLock,
  goSums,
  lockName,
  type PackageList,
  planLock,
  readLock,
  type Workspace,
} from "@lockstep/go-workspace";
import { loadReleases, type Toolchain } from "@lockstep/provision";
import { writeFileAtomic } from "@lockstep/store";

/** Whether the lock is written to fit, must fit, or is left alone. */
export type LockMode = "write" | "compare" | "ignore";

/** The command that writes the lock to fit. */
const updateCommand = "lockstep build";

/**
 * Brings lockstep-lock.json in line with what would be built (`write`), or says LS3102 where it is
 * not (`compare`). A list with a package that could not be loaded is not complete: no word on it.
 */
export async function settleLock(
  mode: LockMode,
  workspace: Workspace,
  list: PackageList,
  toolchain: Pick<Toolchain, "version" | "os" | "arch" | "h1">,
): Promise<Finding[]> {
  if (mode === "ignore" || [...list.packages.values()].some(({ error }) => error)) return [];
  const read = await readLock(workspace.root);
  if (!read.ok) return read.findings;
  const { lock } = read;
  const sums = goSums(workspace);
  const facts = { workspace, list, sums, toolchain, ...(lock && { previous: lock }) };
  const pinned = mode === "write" ? await pinnedSums(toolchain.version) : {};
  const planned = planLock({ ...facts, pinned });
  if (mode === "compare") return compareLock(lock, planned, updateCommand);
  if (!lock || formatLock(lock) !== formatLock(planned)) {
    await writeFileAtomic(join(workspace.root, lockName), formatLock(planned));
  }
  return [];
}

/** So that one who builds on another platform finds the sum of its toolchain in the lock. */
async function pinnedSums(version: string): Promise<Record<string, string>> {
  const { releases } = await loadReleases();
  const archives = Object.entries(releases[version] ?? {});
  return Object.fromEntries(archives.map(([platform, { h1 }]) => [platform, h1]));
}
