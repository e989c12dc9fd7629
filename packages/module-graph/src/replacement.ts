import { relative, resolve } from "node:path";
import type { GoModule } from "@lockstep/go-workspace";
import type { ModuleFile, Replacement } from "./moduleFile.ts";

/** What stands in for a module, wherever the line stands: a folder is absolute. */
export type Stand =
  | { kind: "none" }
  | { kind: "version"; path: string; version: string }
  | { kind: "folder"; dir: string };

/** What a line of a module file lets stand in. */
export function standOf({ dir }: Pick<ModuleFile, "dir">, { to, toVersion }: Replacement): Stand {
  if (toVersion !== undefined) return { kind: "version", path: to, version: toVersion };
  return { kind: "folder", dir: resolve(dir, to) };
}

/** What Go says that it took instead of a module; `dir`: that of the module file it asked. */
export function standOfModule({ replace }: GoModule, dir: string): Stand {
  if (!replace) return { kind: "none" };
  if (replace.version) return { kind: "version", path: replace.path, version: replace.version };
  return { kind: "folder", dir: replace.dir ?? resolve(dir, replace.path) };
}

export function sameStand(a: Stand, b: Stand): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** As `=>` has it in a module file of that folder; empty where nothing stands in. */
export function writtenStand(stand: Stand, dir: string): string {
  if (stand.kind === "none") return "";
  if (stand.kind === "version") return `${stand.path} ${stand.version}`;
  const way = relative(dir, stand.dir);
  return way.startsWith(".") ? way : `./${way}`;
}

/** The line of a file that decides what stands in for a module at a version, if there is one. */
export function replacementFor(
  { replaces }: ModuleFile,
  path: string,
  version: string,
): Replacement | undefined {
  const own = replaces.filter((each) => each.path === path);
  return (
    own.find((each) => each.version === version) ?? own.find((each) => each.version === undefined)
  );
}
