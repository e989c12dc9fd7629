import type { BuildInfo } from "@lockstep/go-binary";

export const standardLibrary = "std";

/**
 * Finds the module of a package among those that the build infos name: the longest path that fits.
 * What fits none is the standard library; without any build info a dot in the first element
 * decides, as the go command does for import paths.
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
    for (let path = packagePath; path !== ""; path = path.slice(0, Math.max(0, cut(path)))) {
      if (modules.has(path)) return path;
    }
    const [first = ""] = packagePath.split("/");
    return modules.size === 0 && first.includes(".") ? packagePath : standardLibrary;
  };
}

function cut(path: string): number {
  return path.lastIndexOf("/");
}
