import { relative } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type GoCommand, runGo } from "./goCommand.ts";
import { type GoPackage, toGoPackage } from "./goPackage.ts";
import { parseGoList } from "./parseGoList.ts";
import { refusedModuleFiles } from "./refusedModuleFiles.ts";
import type { Unit, Workspace } from "./workspace.ts";

/** The packages that units are built from. */
export interface PackageList {
  /** Every package outside the standard library, by import path. */
  packages: Map<string, GoPackage>;
  /** For each unit, by name: the import paths of its packages, its own main included, sorted. */
  units: Map<string, string[]>;
}

export type ListPackagesResult =
  | { ok: true; list: PackageList }
  | { ok: false; findings: Finding[] };

const fields = [
  "ImportPath,Name,Dir,Standard,Module,DefaultGODEBUG,Imports,Error",
  "GoFiles,CgoFiles,CFiles,CXXFiles,MFiles,HFiles,FFiles,SFiles,SwigFiles,SwigCXXFiles,SysoFiles",
  "EmbedFiles,EmbedPatterns,IgnoredGoFiles,IgnoredOtherFiles",
].join(",");

/** What go is told for it, after its name: `mains` are the units' main packages, as in "./host". */
export function listPackagesArguments(mains: readonly string[], flags: readonly string[]) {
  return ["list", "-e", "-deps", ...flags, `-json=${fields}`, "--", ...mains];
}

/**
 * Asks Go, in one process, what all `units` are built from. A package that can't be loaded is in
 * the list with its `error`; `ok: false` means that Go could not work with the module files at all.
 * @param flags build flags that select files, as in `-tags=x`, and those that keep Go from asking git
 */
export async function listPackages(
  command: GoCommand,
  workspace: Pick<Workspace, "root">,
  units: readonly Unit[],
  flags: readonly string[],
): Promise<ListPackagesResult> {
  const { root } = workspace;
  const mains = units.map(({ mainDir }) => `./${relative(root, mainDir)}`);
  const args = listPackagesArguments(mains, flags);
  const { code, stdout, stderr } = await runGo(command, root, args);
  if (code !== 0) return { ok: false, findings: [refusedModuleFiles(root, root, stderr)] };
  const packages = new Map(
    parseGoList(stdout)
      .filter((entry) => entry.Standard !== true)
      .map((entry) => [entry.ImportPath, toGoPackage(entry)]),
  );
  const closures = units.map((unit): [string, string[]] => [
    unit.name,
    closure(packages, unit.importPath),
  ]);
  return { ok: true, list: { packages, units: new Map(closures) } };
}

function closure(packages: Map<string, GoPackage>, main: string): string[] {
  const reached = new Set<string>([main]);
  for (const path of reached) {
    for (const next of packages.get(path)?.imports ?? []) if (packages.has(next)) reached.add(next);
  }
  return [...reached].sort();
}
