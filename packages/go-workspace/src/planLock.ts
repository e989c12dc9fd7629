import type { Lock, LockModule, LockMove, RecordedGo } from "@lockstep/schema";
import type { GoModule } from "./goPackage.ts";
import type { GoSums } from "./goSums.ts";
import type { PackageList } from "./listPackages.ts";
import { type CToolchainFacts, planCToolchain } from "./lockCToolchain.ts";
import { replacementFolder } from "./replacementFolder.ts";
import type { Workspace } from "./workspace.ts";

/** The Go toolchain as the lock names it: a release by its sum, or the machine's own. */
export type LockToolchain = {
  /** As in 1.26.9. */
  version: string;
  os: string;
  arch: string;
} & ({ h1: string; machine?: never } | { h1?: never; machine: RecordedGo });

export interface LockFacts {
  workspace: Pick<Workspace, "root" | "modules">;
  list: PackageList;
  sums: GoSums;
  toolchain: LockToolchain;
  /** What `union` moved, by module path. */
  moves?: ReadonlyMap<string, LockMove[]>;
  /** Absent where nobody looked: the lock keeps what it says. */
  cToolchain?: CToolchainFacts;
  /** Whether another C compiler of the system takes the place of the locked one. */
  relock?: boolean;
  /** The lock so far: sums of the same release for other platforms are kept. */
  previous?: Lock;
  /** Sums of this release by platform, for a lock that has none of it yet. */
  pinned?: Readonly<Record<string, string>>;
}

/** The lock that fits what would be built now. Pure: the same facts give the same lock. */
export function planLock(facts: LockFacts): Lock {
  const { workspace, list, sums, toolchain, cToolchain, moves, previous, pinned } = facts;
  const lockedC = cToolchain
    ? planCToolchain(cToolchain, previous?.cToolchain, facts.relock ?? false)
    : previous?.cToolchain;
  const modules = new Map<string, LockModule>();
  for (const [unit, paths] of list.units) {
    for (const path of paths) {
      const module = list.packages.get(path)?.module;
      if (!module || module.main) continue;
      const entry = modules.get(module.path) ?? lockModule(workspace.root, sums, module);
      modules.set(module.path, entry);
      if (!entry.neededBy.includes(unit)) entry.neededBy.push(unit);
    }
  }
  return {
    version: 1,
    go: lockedGo(toolchain, previous?.go, pinned),
    ...(lockedC && { cToolchain: lockedC }),
    modules: [...modules.values()]
      .map((module) => {
        const moved = moves?.get(module.path);
        return { ...module, neededBy: module.neededBy.sort(), ...(moved && { moves: moved }) };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** What is known of the same release, and the same kind of Go, for other platforms stays. */
function lockedGo(
  toolchain: LockToolchain,
  previous: Lock["go"] | undefined,
  pinned: Readonly<Record<string, string>> = {},
): Lock["go"] {
  const { version, os, arch } = toolchain;
  const platform = `${os}-${arch}`;
  const same = previous?.version === version ? previous : undefined;
  if (toolchain.machine) {
    const { words, sha256 } = toolchain.machine;
    const machine = { ...same?.machine, [platform]: { words, sha256 } };
    return { version, toolchains: {}, machine: sorted(machine) };
  }
  const kept = same && !same.machine ? same.toolchains : pinned;
  return { version, toolchains: sorted({ ...kept, [platform]: toolchain.h1 }) };
}

function sorted<T>(byPlatform: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(byPlatform).sort(byKey));
}

/** The lock as the bytes of lockstep-lock.json. */
export function formatLock(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function lockModule(root: string, sums: GoSums, module: GoModule): LockModule {
  const { path, version = "", replace } = module;
  const sum = sums.get(`${path} ${version}`);
  const goModSum = sums.get(`${path} ${version}/go.mod`);
  return {
    path,
    version,
    ...(!replace && sum && { sum }),
    ...(!replace && goModSum && { goModSum }),
    ...(replace && { replace: lockReplace(root, sums, replace) }),
    neededBy: [],
  };
}

function lockReplace(
  root: string,
  sums: GoSums,
  replace: NonNullable<GoModule["replace"]>,
): NonNullable<LockModule["replace"]> {
  const sum = replace.version && sums.get(`${replace.path} ${replace.version}`);
  if (!replace.version) return { path: replacementFolder(root, replace) };
  return { path: replace.path, version: replace.version, ...(sum && { sum }) };
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
