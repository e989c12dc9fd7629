import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyIfThere } from "./copy.ts";
import { bundle } from "./esbuild.ts";
import { publishedManifest } from "./publishedManifest.ts";
import { replaceFile } from "./replaceFile.ts";

/**
 * Builds what `create-lockstep` publishes: a few lines around a whole copy of the published CLI.
 * A copy, because a dependency by name would fetch whatever bears that name on the registry.
 */
export async function bundleCreateLockstep(root: string): Promise<void> {
  const folder = join(root, "packages/create-lockstep");
  const cli = join(root, "packages/cli");
  await bundle(root, "create-lockstep", {
    entryPoints: { "create-lockstep": "packages/create-lockstep/src/main.ts" },
    executable: true,
    target: "es2018",
  });
  copyIfThere(join(root, "LICENSE"), join(folder, "LICENSE"));
  rmSync(join(folder, "cli"), { recursive: true, force: true });
  for (const part of ["LICENSE", "README.md", "dist", "assets", "host-loader"]) {
    copyIfThere(join(cli, part), join(folder, "cli", part));
  }
  replaceFile(join(folder, "cli/package.json"), publishedManifest(cli), 0o644);
}
