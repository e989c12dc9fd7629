import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { graphFiles, parseModFile, type Workspace } from "@lockstep/go-workspace";

/**
 * The folders that a workspace is built from, absolute: its root, and those of modules outside of it
 * that go.work uses or that a `replace` leads to by a relative path. None lies in another one.
 */
export function sourceFolders(workspace: Workspace): string[] {
  const replaced = graphFiles(workspace)
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      parseModFile(readFileSync(file, "utf8"))
        .filter(({ verb, words }) => verb === "replace" && isRelative(words.at(-1)))
        .map(({ words }) => resolve(dirname(file), words.at(-1)!)),
    );
  const all = [workspace.root, ...workspace.modules.map(({ dir }) => dir), ...replaced];
  const folders = [...new Set(all)].filter((folder) => existsSync(folder));
  return folders.filter((each) => !folders.some((other) => isInside(other, each)));
}

/** As Go tells a folder from a module path (go.dev/ref/mod#go-mod-file-replace). */
function isRelative(word: string | undefined): boolean {
  return word !== undefined && /^\.{1,2}(\/|$)/.test(word);
}

/** Whether a path lies below a folder. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
