import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";

/**
 * The folder of the workspace, absolute, that a package's path leads to, when it is there and has no
 * Go files. Go then says that no module provides the package, and proposes what can't help.
 */
export function folderWithoutGo(
  { modules }: Pick<Workspace, "modules">,
  importPath: string,
): string | undefined {
  const [owner] = modules
    .filter(({ path }) => `${importPath}/`.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length);
  if (!owner) return undefined;
  const folder = join(owner.dir, importPath.slice(owner.path.length));
  try {
    return readdirSync(folder).some((name) => name.endsWith(".go")) ? undefined : folder;
  } catch {
    return undefined;
  }
}
