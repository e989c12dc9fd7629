import { existsSync } from "node:fs";
import { join } from "node:path";

/** Files without which a published package is not complete, per folder under `packages/`. */
const required: Record<string, string[]> = {
  cli: [
    "dist/lockstep.js",
    "dist/index.js",
    "dist/package.json",
    "assets/schema/workspace.schema.json",
    "assets/ci/github/workflows/lockstep.yml",
    "assets/contract",
    "assets/templates/workspace/lockstep.jsonc",
    "assets/templates/mosn",
    "assets/provision/c-toolchains.json",
    "assets/provision/releases.json",
    "assets/toolchain/Containerfile",
    "assets/docs/codes/LS1001.md",
    "LICENSE",
    "host-loader/LICENSE",
    "host-loader/package.json",
    "host-loader/dist/index.js",
    "host-loader/dist/index.d.ts",
  ],
  "host-loader": ["LICENSE", "dist/index.js", "dist/index.d.ts"],
  "create-lockstep": ["LICENSE", "dist/create-lockstep.js", "cli/package.json"],
};

/** What a package still lacks before it can be packed, as paths in its folder. */
export function missingFiles(root: string, dir: string): string[] {
  const own = (required[dir] ?? []).filter(
    (file) => !existsSync(join(root, "packages", dir, file)),
  );
  if (dir !== "create-lockstep") return own;
  const cli = (required.cli ?? []).map((file) => join("cli", file));
  return [...own, ...cli.filter((file) => !existsSync(join(root, "packages", dir, file)))];
}
