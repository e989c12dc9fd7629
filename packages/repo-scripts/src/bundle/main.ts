import { repositoryRoot } from "../repository.ts";
import { bundleCli } from "./cli.ts";
import { bundleCreateLockstep } from "./createLockstep.ts";
import { bundleHostLoader } from "./hostLoader.ts";
import { missingFiles } from "./publishedFiles.ts";

// lockstep-bundle DIR          builds what the package in packages/DIR publishes
// lockstep-bundle DIR --verify fails unless all of it is there (prepack: packing builds nothing)
const bundlers: Record<string, (root: string) => Promise<void>> = {
  cli: bundleCli,
  "host-loader": bundleHostLoader,
  "create-lockstep": bundleCreateLockstep,
};

const [dir = "", mode] = process.argv.slice(2);
const bundler = bundlers[dir];
if (bundler === undefined || (mode !== undefined && mode !== "--verify")) {
  console.error(`usage: lockstep-bundle ${Object.keys(bundlers).join("|")} [--verify]`);
  process.exitCode = 2;
} else if (mode === undefined) {
  await bundler(repositoryRoot);
} else {
  const missing = missingFiles(repositoryRoot, dir);
  for (const file of missing) console.error(`packages/${dir}/${file} is missing`);
  if (missing.length > 0) {
    console.error("Run `npm run build` before packing.");
    process.exitCode = 1;
  }
}
