import type { GoModule } from "./goPackage.ts";
import type { HostBaseline } from "./hostBaseline.ts";
import type { PackageList } from "./listPackages.ts";
import type { HostUnit, Workspace } from "./workspace.ts";

/** A module that the host links, at another version in the workspace than alone. */
export interface MovedModule {
  path: string;
  alone: GoModule;
  together: GoModule;
}

/** The modules of `baseline` that the workspace gives the host another version or replacement of. */
export function movedModules(
  workspace: Workspace,
  host: HostUnit,
  list: PackageList,
  baseline: HostBaseline,
): MovedModule[] {
  const own = new Set(workspace.modules.map(({ path }) => path));
  const linked = new Map<string, GoModule>();
  for (const path of list.units.get(host.name) ?? []) {
    const module = list.packages.get(path)?.module;
    if (module && !own.has(module.path)) linked.set(module.path, module);
  }
  return [...linked.values()]
    .map((together) => ({ path: together.path, alone: baseline.get(together.path), together }))
    .filter((each): each is MovedModule => each.alone !== undefined)
    .filter(({ alone, together }) => selectedAs(alone) !== selectedAs(together))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A module as it is selected, with what replaces it. */
export function selectedAs({ version, replace }: GoModule): string {
  if (!replace) return version ?? "no version";
  return `${version ?? ""} => ${replace.version ? `${replace.path} ${replace.version}` : (replace.dir ?? replace.path)}`;
}
