import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyIfThere } from "./copy.ts";
import { bundle, foreignPackages } from "./esbuild.ts";
import { gatherAssets } from "./gatherAssets.ts";
import { writeNotices } from "./notices.ts";
import { publishedManifest } from "./publishedManifest.ts";
import { replaceFile } from "./replaceFile.ts";

/**
 * Builds what `lockstep` publishes: `dist/lockstep.js` (the command; what a command needs is in
 * chunks of its own, loaded when it is called) and `dist/index.js` (the same as a module), with
 * everything they read at run time in `assets/`, and in `host-loader/` the published host-loader,
 * which goes into the workspaces that the CLI makes.
 */
export async function bundleCli(root: string): Promise<void> {
  const folder = join(root, "packages/cli");
  const result = await bundle(
    root,
    "cli",
    {
      entryPoints: { index: "packages/cli/src/index.ts" },
      splitting: true,
      commonJs: true,
    },
    // The command is a file of its own without static imports: its start is measured.
    {
      entryPoints: { lockstep: "packages/cli/src/main.ts" },
      executable: true,
      commonJs: true,
      // Any Node that knows `import()`, the first thing that it is told being that it is too old.
      target: "es2018",
      beside: { "./runCli.ts": "./index.js", "./codeCache.ts": "./codeCache.js" },
    },
    {
      entryPoints: { codeCache: "packages/cli/src/codeCache.ts" },
      commonJs: true,
    },
  );
  writeNotices(join(folder, "dist/THIRD-PARTY-LICENSES.txt"), foreignPackages(root, result));

  const assets = gatherAssets(root, "cli", result);
  copyIfThere(join(root, "templates"), join(assets, "templates"));
  copyIfThere(join(root, "ci"), join(assets, "ci"));
  copyIfThere(join(root, "docs/codes"), join(assets, "docs/codes"));
  copyIfThere(join(root, "toolchain/Containerfile"), join(assets, "toolchain/Containerfile"));

  copyIfThere(join(root, "LICENSE"), join(folder, "LICENSE"));
  const loader = join(root, "packages/host-loader");
  rmSync(join(folder, "host-loader"), { recursive: true, force: true });
  for (const part of ["LICENSE", "README.md", "dist", "assets"]) {
    copyIfThere(join(loader, part), join(folder, "host-loader", part));
  }
  replaceFile(join(folder, "host-loader/package.json"), publishedManifest(loader), 0o644);
}
