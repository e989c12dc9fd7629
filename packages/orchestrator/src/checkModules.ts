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

/** What is said of a module graph that does not fit its policy. */
export const graphCodes = ["LS3101", "LS3104"] as const;

/** Whether what a host selects alone holds for all: the policy `host`, where a code tells of it. */
export function followsHosts({ goWork, config }: Workspace): boolean {
  if (goWork === "off") return false; // one module: no other can move what it selects
  const { moduleGraph: policy, severities = {} } = config;
  return policy !== "union" && graphCodes.some((code) => severities[code] !== "off");
}

/**
 * Holds the workspace's module graph to its policy. `host`: LS3101 or LS3104 for every module that a
 * host links and that the workspace moves from what the host alone selects. `union`: nothing to say.
 */
export async function checkModules(options: CheckModulesOptions): Promise<Finding[]> {
  const { workspace } = options;
  if (!followsHosts(workspace)) return [];
  const { severities = {} } = workspace.config;
  const found = await Promise.all(workspace.hosts.map((host) => checkHost(options, host)));
  return found.flat().flatMap((each): Finding[] => {
    const code = graphCodes.find((name) => name === each.code);
    const severity = code && severities[code];
    if (severity === undefined) return [each];
    return severity === "off" ? [] : [{ ...each, severity }];
  });
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
