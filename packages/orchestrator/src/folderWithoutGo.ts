import { readdirSync } from "node:fs";
import { packageFolder, type Workspace } from "@lockstep/go-workspace";

/**
 * The folder of the workspace, absolute, that a package's path leads to, when it is there and has no
 * Go files. Go then says that no module provides the package, and proposes what can't help.
 */
export function folderWithoutGo(
  workspace: Pick<Workspace, "modules">,
  importPath: string,
): string | undefined {
  const folder = packageFolder(workspace, importPath);
  if (folder === undefined) return undefined;
  try {
    return readdirSync(folder).some((name) => name.endsWith(".go")) ? undefined : folder;
  } catch {
    return undefined;
  }
}
