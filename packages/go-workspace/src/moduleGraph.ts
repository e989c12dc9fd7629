import { relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "./goCommand.ts";
import { refusedModuleFiles } from "./refusedModuleFiles.ts";
import { shortestChain } from "./shortestChain.ts";

/** Who requires what: from `path@version` (a module of the workspace: `path`) to `path@version`s. */
export type ModuleGraph = Map<string, string[]>;

export type ModuleGraphResult =
  | { ok: true; graph: ModuleGraph }
  | { ok: false; findings: Finding[] };

/** `go mod graph` in `dir`: through go.work, unless the command's environment says GOWORK=off. */
export async function moduleGraph(
  command: GoCommand,
  root: string,
  dir: string,
  flags: readonly string[] = [],
): Promise<ModuleGraphResult> {
  const { code, stdout, stderr } = await runGo(command, dir, ["mod", "graph", ...flags]);
  if (code !== 0) return { ok: false, findings: [refusedModuleFiles(root, dir, stderr)] };
  const graph: ModuleGraph = new Map();
  for (const line of stdout.split("\n")) {
    const [from, to] = line.trim().split(" ");
    if (from === undefined || to === undefined) continue;
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return { ok: true, graph };
}

/** The shortest chain of requirements from one module to another, both ends included. */
export function requirementChain(
  graph: ModuleGraph,
  from: string,
  to: string,
): string[] | undefined {
  return shortestChain(
    from,
    (node) => graph.get(node) ?? [],
    (node) => node === to,
  );
}

/** A folder as a command line names it from the workspace's root. */
export function folderName(root: string, dir: string): string {
  return relative(root, dir) || ".";
}
