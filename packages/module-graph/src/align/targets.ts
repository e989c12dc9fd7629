import type { HostBaseline, HostUnit, MovedModule, Workspace } from "@lockstep/go-workspace";
import { compareModuleVersions } from "../compareModuleVersions.ts";
import { type Stand, standOfModule } from "../replacement.ts";

/** The version, and what stands in for it, that holds for everybody. */
export interface Target {
  version: string;
  stand: Stand;
  /** Why, as in "the host `host` selects it". */
  because: string;
}

/** By module path, sorted. */
export type Targets = Map<string, Target>;

/**
 * Policy `host`: what each host selects alone; where several hosts link a module the highest of
 * theirs, since one go.work has one version. What stands in is the first host's that has something.
 */
export function hostTargets(
  workspace: Workspace,
  baselines: readonly { host: HostUnit; baseline: HostBaseline }[],
): Targets {
  const own = new Set(workspace.modules.map(({ path }) => path));
  const targets: Targets = new Map();
  for (const { host, baseline } of baselines) {
    for (const [path, module] of baseline) {
      const { version } = module;
      if (own.has(path) || version === undefined) continue;
      const stand = standOfModule(module, host.dir);
      const target: Target = { version, stand, because: `the host \`${host.name}\` selects it` };
      const known = targets.get(path);
      const higher = known === undefined || compareModuleVersions(version, known.version) > 0;
      const chosen = higher ? target : known;
      targets.set(path, {
        ...chosen,
        stand: known && known.stand.kind !== "none" ? known.stand : stand,
      });
    }
  }
  return sorted(targets);
}

/** Policy `union`: what the workspace selects for all modules that a host or plugin links. */
export function unionTargets(workspace: Workspace, linked: readonly MovedModule["together"][]) {
  const own = new Set(workspace.modules.map(({ path }) => path));
  const targets: Targets = new Map();
  for (const module of linked) {
    const { path, version } = module;
    if (own.has(path) || version === undefined) continue;
    const stand = standOfModule(module, workspace.root);
    const because = "the highest that anybody asks for";
    targets.set(path, { version, stand, because });
  }
  return sorted(targets);
}

function sorted(targets: Targets): Targets {
  return new Map([...targets].sort(([a], [b]) => (a < b ? -1 : 1)));
}
