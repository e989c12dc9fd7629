import { isAbsolute, relative } from "node:path";
import {
  type GoModule,
  type GoPackage,
  type GoSums,
  replacementFolder,
  type Workspace,
} from "@lockstep/go-workspace";
import type { RecordModule } from "@lockstep/schema";
import { portable, type Roots } from "./portablePaths.ts";

/** What modules are named by. */
export interface ModuleFacts {
  workspace: Pick<Workspace, "modules">;
  roots: Roots;
  sums: GoSums;
}

/** The modules that the packages come from, sorted by path, as a record names them. */
export function recordModules(facts: ModuleFacts, packages: readonly GoPackage[]): RecordModule[] {
  const modules = new Map<string, GoModule>();
  for (const { module } of packages) if (module) modules.set(module.path, module);
  return [...modules.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((module) => recordModule(facts, module));
}

function recordModule({ workspace, roots, sums }: ModuleFacts, module: GoModule): RecordModule {
  const { path, version, replace, dir } = module;
  if (module.main) {
    const fixed = workspace.modules.some((each) => each.path === path && each.fixed);
    return { path, ...(dir && { dir: recordFolder(roots, dir, fixed) }) };
  }
  const source = replace?.version ? replace : { path, version };
  const sum =
    replace && !replace.version ? undefined : sums.get(`${source.path} ${source.version}`);
  return {
    path,
    ...(version && { version }),
    ...(sum && { sum }),
    ...(replace && { replace: recordReplace(roots, replace) }),
    ...(replace &&
      !replace.version &&
      dir && { dir: recordFolder(roots, dir, isAbsolute(replace.path)) }),
  };
}

function recordReplace(
  roots: Roots,
  replace: NonNullable<GoModule["replace"]>,
): NonNullable<RecordModule["replace"]> {
  const { path, version } = replace;
  if (version) return { path, version };
  return { path: replacementFolder(roots.workspace, replace) };
}

/**
 * A module's folder by its root, and outside of all roots from the workspace. One that a module file
 * names by an absolute path (`fixed`) stays so.
 */
function recordFolder(roots: Roots, dir: string, fixed: boolean): string {
  const named = portable(roots, dir);
  return named !== dir || fixed ? named : `$WORKSPACE/${relative(roots.workspace, dir)}`;
}
