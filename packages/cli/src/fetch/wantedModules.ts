import { readFileSync } from "node:fs";
import { graphFiles, parseModFile, readLock, type Workspace } from "@lockstep/go-workspace";
import type { ModuleVersion } from "@lockstep/provision";

/**
 * The modules that a workspace certainly needs, read from its files without Go: those of the lock,
 * and what its modules require directly (the lock leaves out what only tests need).
 */
export async function wantedModules(workspace: Workspace): Promise<ModuleVersion[]> {
  if (workspace.modFlag === "-mod=vendor") return [];
  const read = await readLock(workspace.root);
  const locked = (read.ok && read.lock?.modules) || [];
  const known = new Set([...locked, ...workspace.modules].map(({ path }) => path));
  const wanted = locked.flatMap(({ path, version, replace }) => {
    if (!replace) return [{ path, version }];
    return replace.version === undefined ? [] : [{ path: replace.path, version: replace.version }];
  });
  for (const { path, version } of requiredModules(graphFiles(workspace))) {
    if (known.has(path)) continue;
    if (!wanted.some((each) => each.path === path && each.version === version)) {
      wanted.push({ path, version });
    }
  }
  return wanted;
}

/** What go.mod files require directly, but for modules that any of the files replaces. */
export function requiredModules(files: readonly string[]): ModuleVersion[] {
  const directives = files.flatMap((file) => parseModFile(readFileSync(file, "utf8")));
  const replaced = new Set(
    directives.flatMap(({ verb, words }) => (verb === "replace" ? words[0] : [])),
  );
  return directives.flatMap(({ verb, words: [path = "", version = ""], indirect }) =>
    verb === "require" && !indirect && !replaced.has(path) ? [{ path, version }] : [],
  );
}
