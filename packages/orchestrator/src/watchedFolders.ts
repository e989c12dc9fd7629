import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GoPackage, PackageList, Workspace } from "@lockstep/go-workspace";

/** Folders that a build reads only where a file in them is named: packages, our output, git's. */
const seldomRead = new Set([".git", ".hg", ".svn", ".lockstep", ".turbo", "dist", "node_modules"]);

/**
 * Every folder in which a new or missing name can change a build: those that patterns of
 * lockstep.jsonc looked into, and all folders of the modules that are edited in place.
 */
export function watchedFolders(workspace: Workspace, list: PackageList): string[] {
  const folders = new Set(workspace.listings);
  const packages = [...list.packages.values()].filter(isEditable);
  const roots = new Set(workspace.modules.map(({ dir }) => dir));
  for (const { module } of packages) if (module?.dir) roots.add(module.dir);
  for (const root of roots) walk(root, folders, (name) => !seldomRead.has(name));
  const output = join(workspace.root, "dist");
  for (const { dir, embedPatterns, files, module } of packages) {
    // A pattern may name what is seldom read. Git's folder Go itself leaves out.
    const enter = (name: string, path: string) => path !== output && name !== ".git";
    if (embedPatterns.length > 0) walk(dir, folders, enter);
    for (const file of files) addUpTo(join(dir, dirname(file)), module?.dir ?? dir, folders);
  }
  return [...folders].sort();
}

/** Whether a package's files are not from the read-only module cache. */
function isEditable({ module }: GoPackage): boolean {
  if (!module) return false;
  return module.main || (module.replace !== undefined && module.replace.version === undefined);
}

function walk(
  folder: string,
  found: Set<string>,
  enter: (name: string, path: string) => boolean,
): void {
  const pending = [folder];
  for (let dir = pending.pop(); dir !== undefined; dir = pending.pop()) {
    found.add(dir);
    for (const entry of entriesOf(dir)) {
      const child = join(dir, entry.name);
      const inModule = entry.isDirectory() && !existsSync(join(child, "go.mod"));
      if (inModule && enter(entry.name, child)) pending.push(child);
    }
  }
}

function addUpTo(folder: string, top: string, found: Set<string>): void {
  for (let dir = folder; dir.length >= top.length; dir = dirname(dir)) {
    found.add(dir);
    if (dir === dirname(dir)) return;
  }
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}
