import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { graphFiles } from "./goSums.ts";
import { parseModFile } from "./parseModFile.ts";
import type { Workspace } from "./workspace.ts";

/** A folder that takes a module's place. */
export interface LocalReplace {
  /** As the directive names it. */
  written: string;
  /** Absolute. Nothing may be there. */
  folder: string;
}

/** What the `replace` directives of a workspace put in the place of modules by a path. */
export function localReplaces(workspace: Pick<Workspace, "goWork" | "modules">): LocalReplace[] {
  return graphFiles(workspace)
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      parseModFile(readFileSync(file, "utf8"))
        .filter(({ verb }) => verb === "replace")
        .map(({ words }) => words.at(-1) ?? "")
        .filter(isPath)
        .map((written) => ({ written, folder: resolve(dirname(file), written) })),
    );
}

/** As Go tells a folder from a module path (go.dev/ref/mod#go-mod-file-replace). */
function isPath(word: string): boolean {
  return /^(\.{0,2}\/|\.{1,2}$)/.test(word);
}
