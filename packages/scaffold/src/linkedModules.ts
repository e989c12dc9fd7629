import type { GoModule, LinkedPackage } from "@lockstep/go-workspace";

/** The modules whose packages `start` reaches, itself included, by path. */
export function linkedModules(
  packages: ReadonlyMap<string, LinkedPackage>,
  start: string,
): Map<string, GoModule> {
  const reached = new Set([start]);
  const modules = new Map<string, GoModule>();
  for (const path of reached) {
    const found = packages.get(path);
    if (found?.module) modules.set(found.module.path, found.module);
    for (const next of found?.imports ?? []) if (packages.has(next)) reached.add(next);
  }
  return modules;
}
