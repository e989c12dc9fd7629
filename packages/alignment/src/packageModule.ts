import type { BuildInfo } from "@lockstep/go-binary";

export const standardLibrary = "std";

/**
 * Finds the module of a package among those that the build infos name: the longest path that fits.
 * What fits none is the standard library, unless a dot in the first element says otherwise, as the
 * go command has it; such a package counts as a module of its own.
 */
export function moduleFinder(
  infos: readonly (BuildInfo | undefined)[],
): (packagePath: string) => string {
  const modules = new Set<string>();
  for (const info of infos) {
    if (info?.main) modules.add(info.main.path);
    for (const dep of info?.deps ?? []) modules.add(dep.path);
  }
  return (packagePath) => {
    for (let end = packagePath.length; end > 0; end = packagePath.lastIndexOf("/", end - 1)) {
      const path = packagePath.slice(0, end);
      if (modules.has(path)) return path;
    }
    return packagePath.split("/", 1)[0]!.includes(".") ? packagePath : standardLibrary;
  };
}
