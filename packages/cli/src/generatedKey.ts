import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";
import { version } from "./version.ts";

/**
 * A digest over all that the generated files follow from, and over these files themselves: the
 * sources of every module but the plugins' own (the contract may take types from any of them), the
 * manifests and the plugins' mains. A plugin's own source decides nothing more: if its entry no
 * longer fits the generated main, the compiler says so.
 */
export function generatedKey(workspace: Workspace): string {
  const hash = createHash("sha256").update(`${version} ${workspace.config.go}\n`);
  const add = (file: string) => hash.update(file.slice(workspace.root.length)).update(digest(file));
  const plugins = new Set(workspace.plugins.map(({ modulePath }) => modulePath));
  for (const { dir, path } of workspace.modules) {
    if (plugins.has(path)) continue;
    for (const file of sources(dir)) add(file);
  }
  for (const unit of [...workspace.hosts, ...workspace.plugins]) add(unit.manifestFile);
  for (const plugin of workspace.plugins) for (const file of sources(plugin.mainDir)) add(file);
  return hash.digest("hex");
}

const skippedFolders = new Set(["node_modules", "dist", "testdata", "vendor"]);
const source = /\.go$|^go\.(mod|sum)$|\.d\.ts$/;

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) {
        return entry.name.startsWith(".") || skippedFolders.has(entry.name) ? [] : sources(path);
      }
      return entry.isFile() && source.test(entry.name) ? [path] : [];
    });
}

function digest(file: string): Buffer {
  return createHash("sha256").update(readFileSync(file)).digest();
}
