import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { localReplaces, type Workspace } from "@lockstep/go-workspace";
import { isInside } from "../isInside.ts";

/**
 * The folders that a workspace is built from, absolute: its root, and those of modules outside of it
 * that go.work uses or that a `replace` leads to by a relative path. None lies in another one.
 */
export function sourceFolders(workspace: Workspace): string[] {
  const replaced = localReplaces(workspace)
    .filter(({ written }) => !isAbsolute(written))
    .map(({ folder }) => folder);
  const all = [workspace.root, ...workspace.modules.map(({ dir }) => dir), ...replaced];
  const folders = [...new Set(all)].filter((folder) => existsSync(folder));
  return folders.filter((each) => !folders.some((other) => isInside(other, each)));
}
