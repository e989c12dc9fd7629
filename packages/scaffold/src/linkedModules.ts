import type { GoModule, PackageList } from "@lockstep/go-workspace";

/** The modules whose packages `start` reaches, itself included, by path. */
export function linkedModules(list: PackageList, start: string): Map<string, GoModule> {
  const reached = new Set([start]);
  const modules = new Map<string, GoModule>();
  for (const path of reached) {
    const found = list.packages.get(path);
    if (found?.module) modules.set(found.module.path, found.module);
    for (const next of found?.imports ?? []) if (list.packages.has(next)) reached.add(next);
  }
  return modules;
}
