import {
  type GoCommand,
  type ModuleGraph,
  moduleGraph,
  type PackageList,
  type Workspace,
} from "@lockstep/go-workspace";
import type { LinkedModule } from "@lockstep/schema";

/**
 * The workspace's modules and those that it links, each with who links it and who requires it. Of
 * requirements those count whose own module is built in the version that has them.
 */
export async function linkedModules(
  workspace: Workspace,
  command: GoCommand,
  list: PackageList,
): Promise<LinkedModule[]> {
  const graph = await moduleGraph(command, workspace.root, workspace.root);
  const modules = new Map<string, LinkedModule>();
  const add = (path: string, rest: Omit<LinkedModule, "path" | "linkedBy" | "requiredBy">) => {
    const known = modules.get(path) ?? { path, ...rest, linkedBy: [], requiredBy: [] };
    modules.set(path, known);
    return known;
  };
  for (const { path } of workspace.modules) add(path, {});
  for (const [unit, packages] of list.units) {
    for (const name of packages) {
      const module = list.packages.get(name)?.module;
      if (!module) continue;
      const { path, version, replace } = module;
      const place = replace && [replace.path, replace.version].filter(Boolean).join("@");
      const known = add(path, {
        ...(version !== undefined && { version }),
        ...(place !== undefined && { replacedBy: place }),
      });
      if (!known.linkedBy.includes(unit)) known.linkedBy.push(unit);
    }
  }
  if (graph.ok) addRequirements(modules, graph.graph);
  return [...modules.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function addRequirements(modules: ReadonlyMap<string, LinkedModule>, graph: ModuleGraph): void {
  for (const [from, required] of graph) {
    const [path = "", version] = from.split("@");
    const requirer = modules.get(path);
    if (!requirer || requirer.version !== version) continue;
    for (const to of required) {
      const [target = "", asked] = to.split("@");
      modules
        .get(target)
        ?.requiredBy.push({ path, ...(asked !== undefined && { version: asked }) });
    }
  }
}
