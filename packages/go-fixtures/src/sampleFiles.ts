import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files } from "./writeTree.ts";

/**
 * Sources for fixtures, standard library only. "app": one module `ex.com/app` with `./host`, the
 * plugins `./plug`, `./other`, `./alone` and the packages `shared` and `only`. "work": the modules
 * `demo/contract`, `demo/host` and `demo/plug` under one go.work. "dependent": `ex.com/app` again,
 * whose `./host` and `./plug` share `ex.com/dep` ({@link dependencyEnvironment}). Hosts suit
 * `openInProcess`.
 */
export function sampleFiles(name: "app" | "work" | "dependent"): Files {
  const root = fileURLToPath(new URL(`../assets/go-fixtures/${name}`, import.meta.url));
  const files: Files = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(root, path)] = readFileSync(path, "utf8");
  }
  return files;
}
