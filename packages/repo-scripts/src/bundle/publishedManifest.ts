import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The package.json of a published package without what only this repository needs: scripts and
 * development dependencies (npm would try to install those of a linked folder). As for `pnpm pack`,
 * `publishConfig` has what replaces fields that point at sources.
 */
export function publishedManifest(folder: string): string {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { scripts: _scripts, devDependencies: _dev, publishConfig, ...manifest } = JSON.parse(text);
  return `${JSON.stringify({ ...manifest, ...publishConfig }, null, 2)}\n`;
}
