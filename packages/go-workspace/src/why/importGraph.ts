import { relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "../goCommand.ts";
import { parseGoList } from "../parseGoList.ts";
import { refusedModuleFiles } from "../refusedModuleFiles.ts";
import type { Workspace } from "../workspace.ts";

/** A package of a host or plugin, the standard library's included. */
export interface ImportedPackage {
  imports: string[];
  /** Module path; absent for the standard library. */
  module?: string;
}

export type ImportGraph = Map<string, ImportedPackage>;

export type ImportGraphResult =
  /** `problems`: what Go says of packages that it could not load. */
  { ok: true; graph: ImportGraph; problems: string[] } | { ok: false; findings: Finding[] };

/** Asks Go, in one process, who imports whom in all hosts and plugins. */
export async function importGraph(
  command: GoCommand,
  { root, hosts, plugins }: Workspace,
  flags: readonly string[],
): Promise<ImportGraphResult> {
  const mains = [...hosts, ...plugins].map(({ mainDir }) => `./${relative(root, mainDir)}`);
  const fields = "-json=ImportPath,Standard,Imports,ImportMap,Module,Error";
  const args = ["list", "-e", "-deps", ...flags, fields, "--", ...mains];
  const { code, stdout, stderr } = await runGo(command, root, args);
  if (code !== 0) return { ok: false, findings: [refusedModuleFiles(root, root, stderr)] };
  const entries = parseGoList(stdout);
  const graph: ImportGraph = new Map();
  for (const { ImportPath: path, Imports = [], ImportMap, Module: module } of entries) {
    // The standard library imports copies of its own of some modules, under another path.
    const copies = (ImportMap ?? {}) as Record<string, string>;
    const imports = Imports.map((each) => copies[each] ?? each);
    graph.set(path, { imports, ...(module && { module: module.Path }) });
  }
  const problems = entries.flatMap(({ Error: error }) => (error ? [error.Err.trim()] : []));
  return { ok: true, graph, problems };
}
