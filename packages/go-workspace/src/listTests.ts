import { relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "./goCommand.ts";
import { parseGoList } from "./parseGoList.ts";
import { refusedModuleFiles } from "./refusedModuleFiles.ts";
import type { Workspace } from "./workspace.ts";

/** A package of the workspace that has tests. */
export interface TestedPackage {
  importPath: string;
  /** Folders, absolute, of all packages that its tests are linked from, its own first. */
  folders: string[];
}

export type ListTestsResult =
  | { ok: true; tests: TestedPackage[]; folders: string[] }
  | { ok: false; findings: Finding[] };

/**
 * The tests of a workspace's modules, and what each is made from but for the standard library;
 * `folders` are those of all packages that were seen.
 * @param flags build flags that select files, as in `-tags=x`
 */
export async function listTests(
  command: GoCommand,
  { root, modules }: Pick<Workspace, "root" | "modules">,
  flags: readonly string[],
): Promise<ListTestsResult> {
  const patterns = modules.map(({ dir }) => `./${relative(root, dir)}/...`);
  const fields = "-json=ImportPath,Dir,Standard,ForTest,Imports";
  const args = ["list", "-e", "-deps", "-test", ...flags, fields, "--", ...patterns];
  const { code, stdout, stderr } = await runGo(command, root, args);
  if (code !== 0) return { ok: false, findings: [refusedModuleFiles(root, root, stderr)] };
  const packages = new Map(
    parseGoList(stdout)
      .filter(({ Standard }) => Standard !== true)
      .map((entry) => [entry.ImportPath, entry]),
  );
  const tests = [...packages.values()].flatMap(({ ImportPath: main, Dir, ForTest }) => {
    if (ForTest !== undefined || !main.endsWith(".test") || Dir === undefined) return [];
    return [{ importPath: main.slice(0, -".test".length), folders: foldersOf(main, Dir) }];
  });
  const folders = new Set([...packages.values()].flatMap(({ Dir }) => Dir ?? []));
  return { ok: true, tests, folders: [...folders] };

  function foldersOf(main: string, own: string): string[] {
    const reached = new Set([main]);
    for (const path of reached) {
      for (const next of packages.get(path)?.Imports ?? []) {
        if (packages.has(next)) reached.add(next);
      }
    }
    return [...new Set([own, ...[...reached].flatMap((path) => packages.get(path)?.Dir ?? [])])];
  }
}
