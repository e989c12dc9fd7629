import { join } from "node:path";
import type { Workspace } from "./workspace.ts";

/**
 * The folder, absolute, in which the workspace's modules have a package of that path, if there is one;
 * `undefined` for a package of no module of the workspace.
 */
export function packageFolder(
  { modules }: Pick<Workspace, "modules">,
  importPath: string,
): string | undefined {
  const [owner] = modules
    .filter(({ path }) => `${importPath}/`.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length);
  return owner && join(owner.dir, importPath.slice(owner.path.length));
}
