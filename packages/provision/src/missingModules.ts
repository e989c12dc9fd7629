import { existsSync } from "node:fs";
import { join } from "node:path";
import { goFolders } from "./storeFolders.ts";

export interface ModuleVersion {
  path: string;
  version: string;
}

/** Those that Go would have to download: neither unpacked in the store nor there as an archive. */
export function missingModules(store: string, wanted: readonly ModuleVersion[]): ModuleVersion[] {
  const { modcache } = goFolders(store);
  return wanted.filter((each) => !moduleFiles(modcache, each).some((file) => existsSync(file)));
}

/** The folder and the archive of a module in Go's module cache. */
export function moduleFiles(modcache: string, { path, version }: ModuleVersion): string[] {
  const [folder, name] = [escaped(path), escaped(version)];
  return [
    join(modcache, `${folder}@${name}`),
    join(modcache, "cache/download", folder, "@v", `${name}.zip`),
  ];
}

/** Capital letters as Go writes them for file systems that don't tell case (golang.org/x/mod/module). */
function escaped(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
