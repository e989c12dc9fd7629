import { isAbsolute, relative, sep } from "node:path";
import type { GoModule } from "./goPackage.ts";

/**
 * The folder that stands in for a module, as lock and records name it: from the workspace, so that
 * every checkout says the same. A folder outside that a module file names by an absolute path stays
 * so: it is the same one wherever the workspace lies.
 */
export function replacementFolder(
  root: string,
  { path, dir }: NonNullable<GoModule["replace"]>,
): string {
  if (dir === undefined) return path;
  const way = relative(root, dir);
  if (way !== ".." && !way.startsWith(`..${sep}`)) return `./${way}`;
  return isAbsolute(path) ? dir : way;
}
