import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The package.json of a published package without what only this repository needs: scripts,
 * development dependencies (npm would try to install those of a linked folder) and conditions
 * that point at sources.
 */
export function publishedManifest(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  delete manifest.scripts;
  delete manifest.devDependencies;
  for (const entry of Object.values<Record<string, string>>(manifest.exports ?? {})) {
    delete entry["lockstep-source"];
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
