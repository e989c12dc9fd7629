import { isAbsolute, relative, sep } from "node:path";
import type { Lock, LockModule } from "@lockstep/schema";
import type { GoModule } from "./goPackage.ts";
import type { GoSums } from "./goSums.ts";
import type { PackageList } from "./listPackages.ts";
import type { Workspace } from "./workspace.ts";

/** The Go toolchain as the lock names it. */
export interface LockToolchain {
  /** As in 1.26.9. */
  version: string;
  os: string;
  arch: string;
  h1: string;
}

export interface LockFacts {
  workspace: Pick<Workspace, "root" | "modules">;
  list: PackageList;
  sums: GoSums;
  toolchain: LockToolchain;
  /** The lock so far: sums of the same release for other platforms are kept. */
  previous?: Lock;
  /** Sums of this release by platform, for a lock that has none of it yet. */
  pinned?: Readonly<Record<string, string>>;
}

/** The lock that fits what would be built now. Pure: the same facts give the same lock. */
export function planLock(facts: LockFacts): Lock {
  const { workspace, list, sums, toolchain, previous, pinned = {} } = facts;
  const { version, os, arch, h1 } = toolchain;
  const kept = previous?.go.version === version ? previous.go.toolchains : pinned;
  const toolchains = { ...kept, [`${os}-${arch}`]: h1 };
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
    go: { version, toolchains: Object.fromEntries(Object.entries(toolchains).sort(byKey)) },
    modules: [...modules.values()]
      .map((module) => ({ ...module, neededBy: module.neededBy.sort() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
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
  if (!replace.version) return { path: folderInWorkspace(root, replace.dir ?? replace.path) };
  return { path: replace.path, version: replace.version, ...(sum && { sum }) };
}

/** A folder relative to the workspace where it is inside, as given where it is not. */
export function folderInWorkspace(root: string, dir: string): string {
  if (!isAbsolute(dir)) return dir;
  const inside = relative(root, dir);
  return inside === ".." || inside.startsWith(`..${sep}`) ? dir : `./${inside}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
