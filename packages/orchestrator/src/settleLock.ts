import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import {
  type CToolchainFacts,
  compareLock,
  formatLock,
  goSums,
  lockName,
  otherCCompiler,
  planLock,
  readLock,
} from "@lockstep/go-workspace";
import { type CCompiler, loadCToolchains, loadReleases, type Toolchain } from "@lockstep/provision";
import { writeFileAtomic } from "@lockstep/store";
import type { CheckModulesOptions } from "./checkModules.ts";
import { hostMoves } from "./hostMoves.ts";

/**
 * Whether the lock is written to fit, must fit, or is left alone. `rewrite`: written to fit, and for
 * this machine's C compiler too, of which `write` only notes the first one.
 */
export type LockMode = "write" | "rewrite" | "compare" | "ignore";

/** The command that writes the lock to fit. */
const updateCommand = "lockstep build";
const relockCommand = "lockstep build --relock";

/**
 * Brings lockstep-lock.json in line with what would be built (`write`), or says LS3102 where it is
 * not (`compare`). Either says LS2014 where the system's C compiler is another one than locked. A list with a package that could not be loaded is not complete: no word on it.
 */
export async function settleLock(
  mode: LockMode,
  options: Omit<CheckModulesOptions, "listFlags">,
  { toolchain, cc }: { toolchain: Toolchain; cc: CCompiler },
): Promise<Finding[]> {
  const { workspace, list } = options;
  if (mode === "ignore" || [...list.packages.values()].some(({ error }) => error)) return [];
  const read = await readLock(workspace.root);
  if (!read.ok) return read.findings;
  const { lock } = read;
  const sums = goSums(workspace);
  const moves = await hostMoves(options);
  const cToolchain = await cToolchainFacts(toolchain, cc);
  const previous = lock && { previous: lock };
  const facts = { workspace, list, sums, toolchain, cToolchain, moves, ...previous };
  const other = otherCCompiler(lock?.cToolchain, cToolchain, relockCommand);
  if (mode === "compare") {
    return [...compareLock(lock, planLock(facts), updateCommand, read.text), ...other];
  }
  const pinned = await pinnedSums(toolchain.version);
  const planned = planLock({ ...facts, pinned, relock: mode === "rewrite" });
  if (!lock || formatLock(lock) !== formatLock(planned)) {
    await writeFileAtomic(join(workspace.root, lockName), formatLock(planned));
  }
  return mode === "rewrite" ? [] : other;
}

/** So that one who builds on another platform finds the sum of its toolchain in the lock. */
async function pinnedSums(version: string): Promise<Record<string, string>> {
  const { releases } = await loadReleases();
  const archives = Object.entries(releases[version] ?? {});
  return Object.fromEntries(archives.map(([platform, { h1 }]) => [platform, h1]));
}

/** The C toolchain as the lock names it: by the machine that builds, whatever it builds for. */
async function cToolchainFacts(
  { os, arch }: Toolchain,
  { zig, id, description }: CCompiler,
): Promise<CToolchainFacts> {
  const platform = `${os}-${arch}`;
  if (!zig) return { kind: "system", platform, sha256: id, description };
  const { version, glibc, sha256 } = zig.pinned;
  const wheels = Object.entries((await loadCToolchains()).zig[version] ?? {});
  const pinned = Object.fromEntries(wheels.map(([name, wheel]) => [name, wheel.sha256]));
  return { kind: "pinned", zig: version, glibc, platform, sha256, pinned };
}
