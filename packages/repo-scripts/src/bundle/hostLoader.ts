import { join } from "node:path";
import { copyIfThere } from "./copy.ts";
import { bundleDeclarations } from "./declarations.ts";
import { bundle, foreignPackages } from "./esbuild.ts";
import { gatherAssets } from "./gatherAssets.ts";
import { writeNotices } from "./notices.ts";

/** Builds what `@lockstep/host-loader` publishes: one file of code, its declarations, its assets. */
export async function bundleHostLoader(root: string): Promise<void> {
  const result = await bundle(root, "host-loader", {
    entryPoints: { index: "packages/host-loader/src/index.ts" },
  });
  const dist = join(root, "packages/host-loader/dist");
  writeNotices(join(dist, "THIRD-PARTY-LICENSES.txt"), foreignPackages(root, result));
  bundleDeclarations(root, "host-loader");
  gatherAssets(root, "host-loader", result);
  copyIfThere(join(root, "LICENSE"), join(root, "packages/host-loader/LICENSE"));
}
