import type { LinkedModule } from "@lockstep/schema";

/** A box of the module graph: one module, or modules of the workspace that all require the same. */
export interface ModuleNode {
  modules: LinkedModule[];
  /** Steps of requirement from a module that nobody requires. */
  depth: number;
  /** Positions of the nodes that it requires. */
  requires: number[];
}

/** Beyond this many boxes a picture tells nothing: those that are required farthest off are left out. */
const mostNodes = 60;

/** The boxes of the graph, and how many modules are in none. Bounded; cycles do no harm. */
export function moduleNodes(
  modules: readonly LinkedModule[],
  hosts: ReadonlySet<string>,
): { nodes: ModuleNode[]; left: number } {
  const requires = new Map<string, string[]>(modules.map(({ path }) => [path, []]));
  for (const { path, requiredBy } of modules) {
    for (const requirer of requiredBy) requires.get(requirer.path)?.push(path);
  }
  const groups = new Map<string, LinkedModule[]>();
  for (const module of modules) {
    const { path, requiredBy, version, linkedBy } = module;
    const isRoot = requiredBy.length === 0 && version === undefined;
    const isHost = linkedBy.some((unit) => hosts.has(unit));
    const key = isRoot && !isHost ? JSON.stringify(requires.get(path)) : path;
    groups.set(key, [...(groups.get(key) ?? []), module]);
  }
  const depths = depthsOf(modules, requires);
  const depthOf = ([first]: LinkedModule[]): number => depths.get(first!.path) ?? 0;
  const sorted = [...groups.values()].sort((a, b) => depthOf(a) - depthOf(b));
  const kept = sorted.slice(0, mostNodes);
  const places = new Map(kept.flatMap((group, at) => group.map(({ path }) => [path, at])));
  const nodes = kept.map((group) => ({
    modules: group,
    depth: depthOf(group),
    requires: [
      ...new Set((requires.get(group[0]!.path) ?? []).flatMap((path) => places.get(path) ?? [])),
    ],
  }));
  return { nodes, left: sorted.slice(mostNodes).flat().length };
}

/** Shortest distance from the modules that nobody requires; 0 for what none of them reaches. */
function depthsOf(
  modules: readonly LinkedModule[],
  requires: ReadonlyMap<string, string[]>,
): Map<string, number> {
  const roots = modules.filter(({ requiredBy }) => requiredBy.length === 0);
  const depths = new Map(roots.map(({ path }) => [path, 0]));
  for (const [path, depth] of depths) {
    for (const next of requires.get(path) ?? []) {
      if (!depths.has(next)) depths.set(next, depth + 1);
    }
  }
  return depths;
}
