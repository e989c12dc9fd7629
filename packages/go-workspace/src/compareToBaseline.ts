import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, type Fix, finding, shellQuote } from "@lockstep/findings";
import { folderName, type ModuleGraph, requirementChain } from "./moduleGraph.ts";
import { type MovedModule, selectedAs } from "./movedModules.ts";
import { overridden } from "./overridden.ts";
import { parseModFile } from "./parseModFile.ts";
import { requirementLine } from "./requirementLine.ts";
import type { HostUnit, Workspace, WorkspaceModule } from "./workspace.ts";

/**
 * LS3104 for each moved module that a replace or exclude line moves, LS3101 for each other: who
 * requires the other version, through which chain, and the three ways out. Without `graph` the chain
 * is left out.
 */
export function compareToBaseline(
  workspace: Workspace,
  host: HostUnit,
  moved: readonly MovedModule[],
  graph: ModuleGraph | undefined,
): Finding[] {
  return moved.map(
    (module) =>
      overridden(workspace, host, module) ?? lifted(workspace, host, module, graph ?? new Map()),
  );
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
    .map((module) => ({ module, chain: chainFrom(module, graph, target) }))
    .filter((each): each is { module: WorkspaceModule; chain: string[] } => !!each.chain)
    .filter(({ chain }) => !chain.includes(host.modulePath));
  // What another host has is not a plugin's to change.
  const [first, ...others] = [
    ...requirers.filter(({ module }) => isHost(workspace, module)),
    ...requirers.filter(({ module }) => !isHost(workspace, module)),
  ];
  const fix = waysOut(workspace, host, { path, alone, together }, first);
  return finding("LS3101", {
    ...(first &&
      isHost(workspace, first.module) && { title: "host lifts a module of another host" }),
    ...(first && {
      where: requirementLine(root, join(first.module.dir, "go.mod"), first.chain[1]!),
    }),
    subject: path,
    cause:
      `the host \`${host.name}\` alone selects ${selectedAs(alone)}, the workspace ${selectedAs(together)}` +
      (first ? `: ${written(first.chain)}` : ""),
    fix,
    related: others.map(({ chain }) => `also required by ${written(chain)}`),
  });
}

/** A line that another requirement brings hides that one: the chain goes through it, if it can. */
function chainFrom({ dir, path }: WorkspaceModule, graph: ModuleGraph, target: string) {
  const brought = new Set(
    parseModFile(readFileSync(join(dir, "go.mod"), "utf8"))
      .filter(({ verb, indirect }) => verb === "require" && indirect)
      .map(({ words }) => words.join("@")),
  );
  const own = (graph.get(path) ?? []).filter((node) => !brought.has(node));
  return (
    requirementChain(new Map(graph).set(path, own), path, target) ??
    requirementChain(graph, path, target)
  );
}

/**
 * The three ways out. The command is the first that surely works: a plugin that asks for the module
 * itself can ask for less; one that gets it through another module would lose that one.
 */
function waysOut(
  workspace: Workspace,
  host: HostUnit,
  { path, alone, together }: MovedModule,
  first: { module: WorkspaceModule; chain: string[] } | undefined,
): Fix {
  const { root } = workspace;
  const raise = `go -C ${shellQuote(folderName(root, host.dir))} get ${path}@${together.version}`;
  const union = 'or let host and plugins move together: "moduleGraph": "union" in lockstep.jsonc';
  if (first && isHost(workspace, first.module)) {
    const text =
      "one go.work has one version of each module: raise this host to what the other one has; " +
      "or keep the hosts in workspaces of their own";
    return { text, command: raise };
  }
  if (first?.chain.length === 2) {
    const folder = shellQuote(folderName(root, first.module.dir));
    const lower = `go -C ${folder} get ${path}@${alone.version}`;
    const text = `give the plugin the host's version; or raise the host knowingly: ${raise}; ${union}`;
    return { text, command: lower };
  }
  const via = first?.chain[1]?.split("@")[0];
  const other = via ? `; or require a version of ${via} that asks for no more` : "";
  return { text: `raise the host knowingly${other}; ${union}`, command: raise };
}

function isHost({ hosts }: Workspace, { path }: WorkspaceModule): boolean {
  return hosts.some(({ modulePath }) => modulePath === path);
}

function written(chain: string[]): string {
  return chain.map((node) => node.replace("@", " ")).join(" -> ");
}
