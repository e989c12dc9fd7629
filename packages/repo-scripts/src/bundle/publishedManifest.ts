import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The package.json of a published package without what only this repository needs: scripts,
 * development dependencies (npm would try to install those of a linked folder) and conditions
 * and entries that point at sources.
 */
export function publishedManifest(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  delete manifest.scripts;
  delete manifest.devDependencies;
  const exports: Record<string, Record<string, string>> = manifest.exports ?? {};
  for (const [path, entry] of Object.entries(exports)) {
    delete entry["lockstep-source"];
    if (Object.keys(entry).length === 0) delete exports[path];
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
