import { join } from "node:path";
import { type Finding, type Fix, finding } from "@lockstep/findings";
import type { GoModule } from "./goPackage.ts";
import type { HostBaseline } from "./hostBaseline.ts";
import type { PackageList } from "./listPackages.ts";
import { folderName, type ModuleGraph, requirementChain } from "./moduleGraph.ts";
import { requirementLine } from "./requirementLine.ts";
import type { HostUnit, Workspace, WorkspaceModule } from "./workspace.ts";

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
    .filter(({ alone, together }) => selected(alone) !== selected(together))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * LS3101 for each moved module: who requires the other version, through which chain, and the three
 * ways out. Without `graph` the chain is left out.
 */
export function compareToBaseline(
  workspace: Workspace,
  host: HostUnit,
  moved: readonly MovedModule[],
  graph: ModuleGraph | undefined,
): Finding[] {
  return moved.map((module) => lifted(workspace, host, module, graph ?? new Map()));
}

function lifted(
  workspace: Workspace,
  host: HostUnit,
  { path, alone, together }: MovedModule,
  graph: ModuleGraph,
): Finding {
  const { root } = workspace;
  const target = `${path}@${together.version}`;
  const requirers = workspace.modules
    .filter((module) => module.path !== host.modulePath)
    .map((module) => ({ module, chain: requirementChain(graph, module.path, target) }))
    .filter((each): each is { module: WorkspaceModule; chain: string[] } => !!each.chain)
    .filter(({ chain }) => !chain.includes(host.modulePath));
  const [first, ...others] = requirers;
  const fix = waysOut(workspace, host, { path, alone, together }, first);
  return finding("LS3101", {
    ...(first && {
      where: requirementLine(root, join(first.module.dir, "go.mod"), first.chain[1]!),
    }),
    subject: path,
    cause:
      `the host \`${host.name}\` alone selects ${selected(alone)}, the workspace ${selected(together)}` +
      (first ? `: ${written(first.chain)}` : ""),
    fix,
    related: others.map(({ chain }) => `also required by ${written(chain)}`),
  });
}

/**
 * The three ways out. The command is the first that surely works: a plugin that asks for the module
 * itself can ask for less; one that gets it through another module would lose that one.
 */
function waysOut(
  { root }: Workspace,
  host: HostUnit,
  { path, alone, together }: MovedModule,
  first: { module: WorkspaceModule; chain: string[] } | undefined,
): Fix {
  const raise = `go -C ${folderName(root, host.dir)} get ${path}@${together.version}`;
  const union = 'or let host and plugins move together: "moduleGraph": "union" in lockstep.jsonc';
  if (first?.chain.length === 2) {
    const lower = `go -C ${folderName(root, first.module.dir)} get ${path}@${alone.version}`;
    const text = `give the plugin the host's version; or raise the host knowingly: ${raise}; ${union}`;
    return { text, command: lower };
  }
  const via = first?.chain[1]?.split("@")[0];
  const other = via ? `; or require a version of ${via} that asks for no more` : "";
  return { text: `raise the host knowingly${other}; ${union}`, command: raise };
}

function selected({ version, replace }: GoModule): string {
  if (!replace) return version ?? "no version";
  return `${version ?? ""} => ${replace.version ? `${replace.path} ${replace.version}` : (replace.dir ?? replace.path)}`;
}

function written(chain: string[]): string {
  return chain.map((node) => node.replace("@", " ")).join(" -> ");
}
