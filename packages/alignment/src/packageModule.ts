import type { BuildInfo } from "@lockstep/go-binary";

export const standardLibrary = "std";
const [slash, dot] = [0x2f, 0x2e];

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
  const dotless = [...modules].some((path) => !hasDottedStart(path));
  return (packagePath) => {
    // Most packages are of the standard library, and no module that is there could have them.
    if (!dotless && !hasDottedStart(packagePath)) return standardLibrary;
    for (let end = packagePath.length; end > 0; end = packagePath.lastIndexOf("/", end - 1)) {
      const path = packagePath.slice(0, end);
      if (modules.has(path)) return path;
    }
    return hasDottedStart(packagePath) ? packagePath : standardLibrary;
  };
}

/** Whether the first element of a path has a dot, as in "example.com/text". */
function hasDottedStart(path: string): boolean {
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code === slash) return false;
    if (code === dot) return true;
  }
  return false;
}
