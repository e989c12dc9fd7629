import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256File } from "@lockstep/store";
import { goModCopy, isExecutable } from "./gorootLayout.ts";
import { moduleHash } from "./moduleHash.ts";

/**
 * The h1 of the archive that an unpacked Go distribution came from, computed from its files; undefined
 * when it can't have come from one: a link, a program that can't be run, a go.mod that is no copy.
 */
export function distributionHash(goroot: string, root: string): string | undefined {
  const files: { name: string; sha256: string }[] = [];
  const copies: [copy: string, of: string][] = [];
  const folders = [""];
  for (const folder of folders) {
    for (const entry of readdirSync(join(goroot, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile()) return undefined;
      else if (isExecutable(path) && (lstatSync(join(goroot, path)).mode & 0o111) === 0) {
        return undefined;
      } else files.push({ name: path, sha256: sha256File(join(goroot, path)) });
      const copy = goModCopy(path);
      if (copy) copies.push([copy, path]);
    }
  }
  const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  if (copies.some(([copy, of]) => sums.get(copy) !== sums.get(of))) return undefined;
  const made = new Set(copies.map(([copy]) => copy));
  return moduleHash(
    files
      .filter(({ name }) => !made.has(name))
      .map(({ name, sha256 }) => ({ name: `${root}/${name}`, sha256 })),
  );
}
