import {
  aloneModules,
  moduleGraph,
  movedModules,
  requirementChain,
  selectedAs,
} from "@lockstep/go-workspace";
import type { LockMove } from "@lockstep/schema";
import type { CheckModulesOptions } from "./checkModules.ts";

/**
 * Policy `union`: the modules of which a host gets another version than alone, and who asks for it,
 * by path. Empty for the policy `host`, which allows none.
 */
export async function hostMoves({
  workspace,
  command,
  list,
}: Omit<CheckModulesOptions, "listFlags">): Promise<Map<string, LockMove[]>> {
  const moves = new Map<string, LockMove[]>();
  const { root, hosts, modules, config } = workspace;
  if (config.moduleGraph !== "union") return moves;
  const moved = await Promise.all(
    hosts.map(async (host) => {
      const linked = (list.units.get(host.name) ?? []).flatMap((path) => {
        const module = list.packages.get(path)?.module;
        return module && !module.main ? module.path : [];
      });
      const alone = await aloneModules(command, host.dir, [...new Set(linked)].sort());
      return movedModules(workspace, host, list, alone).map((each) => ({ host, ...each }));
    }),
  );
  const all = moved.flat();
  if (all.length === 0) return moves;
  const graph = await moduleGraph(command, root, root);
  for (const { host, path, alone, together } of all) {
    const target = `${path}@${together.version}`;
    const askedBy = modules
      .map((module) => module.path)
      .filter((module) => module !== host.modulePath)
      .filter((module) => graph.ok && requirementChain(graph.graph, module, target) !== undefined)
      .sort();
    const move = { host: host.name, alone: selectedAs(alone), askedBy };
    moves.set(path, [...(moves.get(path) ?? []), move]);
  }
  return moves;
}
