import { relative } from "node:path";
import type { GoModule, GoPackage, GoSums } from "@lockstep/go-workspace";
import type { RecordModule } from "@lockstep/schema";
import { portable, type Roots } from "./portablePaths.ts";

/** The modules that the packages come from, sorted by path, as a record names them. */
export function recordModules(
  roots: Roots,
  sums: GoSums,
  packages: readonly GoPackage[],
): RecordModule[] {
  const modules = new Map<string, GoModule>();
  for (const { module } of packages) if (module) modules.set(module.path, module);
  return [...modules.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((module) => recordModule(roots, sums, module));
}

function recordModule(roots: Roots, sums: GoSums, module: GoModule): RecordModule {
  const { path, version, replace, dir } = module;
  if (module.main) return { path, ...(dir && { dir: portable(roots, dir) }) };
  const source = replace?.version ? replace : { path, version };
  const sum =
    replace && !replace.version ? undefined : sums.get(`${source.path} ${source.version}`);
  return {
    path,
    ...(version && { version }),
    ...(sum && { sum }),
    ...(replace && { replace: recordReplace(roots, replace) }),
    ...(replace && !replace.version && dir && { dir: portable(roots, dir) }),
  };
}

function recordReplace(
  roots: Roots,
  { path, version, dir }: NonNullable<GoModule["replace"]>,
): NonNullable<RecordModule["replace"]> {
  if (version) return { path, version };
  const folder = dir ? relative(roots.workspace, dir) : path;
  return { path: folder.startsWith(".") ? folder : `./${folder}` };
}
