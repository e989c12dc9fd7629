import type { Finding } from "@lockstep/findings";
import {
  compareToBaseline,
  type GoCommand,
  type HostUnit,
  hostBaseline,
  moduleGraph,
  movedModules,
  type PackageList,
  type Workspace,
} from "@lockstep/go-workspace";

export interface CheckModulesOptions {
  workspace: Workspace;
  command: GoCommand;
  list: PackageList;
  /** Flags that decide which packages are taken. */
  listFlags: readonly string[];
}

/**
 * Holds the workspace's module graph to its policy. `host`: LS3101 for every module that a host
 * links and that the workspace moves from what the host alone selects. `union`: nothing to say.
 */
export async function checkModules(options: CheckModulesOptions): Promise<Finding[]> {
  const { workspace } = options;
  const severity = workspace.config.severities?.LS3101;
  if (workspace.config.moduleGraph === "union" || severity === "off") return [];
  const found = await Promise.all(workspace.hosts.map((host) => checkHost(options, host)));
  return found
    .flat()
    .map((each) => (severity && each.code === "LS3101" ? { ...each, severity } : each));
}

async function checkHost(
  { workspace, command, list, listFlags }: CheckModulesOptions,
  host: HostUnit,
): Promise<Finding[]> {
  const { root } = workspace;
  const alone = await hostBaseline(command, root, host, listFlags);
  if (!alone.ok) return alone.findings;
  const moved = movedModules(workspace, host, list, alone.baseline);
  if (moved.length === 0) return [];
  const graph = await moduleGraph(command, root, root);
  return compareToBaseline(workspace, host, moved, graph.ok ? graph.graph : undefined);
}
