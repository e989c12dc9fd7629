import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256File } from "@lockstep/store";
import { moduleHash } from "./moduleHash.ts";

/** Go's h1 over all files below a folder; undefined where something else than files lies there. */
export function treeHash(root: string): string | undefined {
  const files: { name: string; sha256: string }[] = [];
  const folders = [""];
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile()) return undefined;
      else files.push({ name: path, sha256: sha256File(join(root, path)) });
    }
  }
  return moduleHash(files);
}
