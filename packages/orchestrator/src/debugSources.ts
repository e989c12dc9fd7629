import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageList } from "@lockstep/go-workspace";
import type { Target } from "./artefactPath.ts";

/** Where the sources of a profile for debuggers are found by the names that -trimpath leaves. */
export function debugSourcesFolder(root: string, profile: string, { os, arch }: Target): string {
  // No host is called so: names of units begin with a letter or digit.
  return join(root, "dist", `${os}_${arch}`, profile, ".sources");
}

/**
 * Makes a folder of links by which a debugger finds the file behind each name in the line table:
 * -trimpath writes a package's import path, with the version of its module, in place of its folder
 * (cmd/go/internal/work/gc.go, trimpath). Links that are right are left alone.
 */
export function linkDebugSources(folder: string, goroot: string, list: PackageList): void {
  const links = [...standardFolders(goroot), ...moduleFolders(list, folder)];
  if (links.every(([name, target]) => targetOf(join(folder, name)) === target)) return;
  rmSync(folder, { recursive: true, force: true });
  for (const [name, target] of links) {
    const link = join(folder, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
}

type Link = [name: string, target: string];

function standardFolders(goroot: string): Link[] {
  return readdirSync(join(goroot, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "cmd")
    .map(({ name }) => [name, join(goroot, "src", name)]);
}

/** A module inside another one's folder is found through that; one around `folder` would be a circle. */
function moduleFolders({ packages }: PackageList, folder: string): Link[] {
  const named = new Map<string, string>();
  for (const { module } of packages.values()) {
    if (!module?.dir || folder.startsWith(`${module.dir}/`)) continue;
    named.set(module.version ? `${module.path}@${module.version}` : module.path, module.dir);
  }
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.filter(
    ([name]) => !sorted.some(([other]) => name !== other && name.startsWith(`${other}/`)),
  );
}

function targetOf(link: string): string | undefined {
  return existsSync(link) ? readlinkSync(link) : undefined;
}
