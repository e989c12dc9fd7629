import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyIfThere } from "./copy.ts";
import { type Bundle, ownPackages } from "./esbuild.ts";

/**
 * Fills a package's `assets/` with those of every package in its bundle. Each lie in a folder of
 * their package's name, so they cannot collide, and the code finds them at `../assets/<name>/`
 * from source and bundle alike.
 */
export function gatherAssets(root: string, dir: string, bundle: Bundle): string {
  const assets = join(root, "packages", dir, "assets");
  for (const entry of existsSync(assets) ? readdirSync(assets) : []) {
    if (entry !== dir) rmSync(join(assets, entry), { recursive: true, force: true });
  }
  for (const own of ownPackages(bundle)) {
    if (own !== dir) copyIfThere(join(root, "packages", own, "assets", own), join(assets, own));
  }
  return assets;
}
