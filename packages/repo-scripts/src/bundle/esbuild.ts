import { readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Metafile, type Plugin, transform } from "esbuild";
import { directImports } from "./directImports.ts";
import { gatherSmall } from "./gatherSmall.ts";
import { replaceFile } from "./replaceFile.ts";

/** What differs between bundles. */
export interface BundleOptions {
  entryPoints: Record<string, string>;
  splitting?: boolean;
  /** The entries are commands. */
  executable?: boolean;
  /** The oldest language that reads it, in esbuild's names; without it that of Node 20. */
  target?: string;
  /** Written as CommonJS, which Node loads in a fraction of the time; an import() is a require(). */
  commonJs?: boolean;
  /** Dynamic imports that are left to run time, and the published file each then means. */
  beside?: Record<string, string>;
}

/** What went into a bundle: paths relative to the repository's root. */
export interface Bundle {
  inputs: string[];
}

/**
 * Bundles a package of this repository from the sources of all it imports, for Node 20, into its
 * `dist`, which afterwards holds nothing else. Nothing but Node's own modules may be left to
 * import at run time: anything else is an error here and not at the user's.
 */
export async function bundle(
  root: string,
  dir: string,
  ...parts: BundleOptions[]
): Promise<Bundle> {
  const results = await Promise.all(parts.map((part) => buildPart(root, dir, part)));
  rmSync(join(root, "packages", dir, "dist"), { recursive: true, force: true });
  for (const { files, ...how } of results) {
    for (const file of files) writeOutput(file, how);
  }
  if (parts.some(({ commonJs }) => commonJs)) {
    const form = `${JSON.stringify({ type: "commonjs" })}\n`;
    replaceFile(join(root, "packages", dir, "dist/package.json"), form, 0o644);
  }
  return { inputs: results.flatMap(({ inputs }) => inputs) };
}

async function buildPart(root: string, dir: string, part: BundleOptions) {
  const { entryPoints, splitting = false, executable = false, target = "node20" } = part;
  const { beside = {}, commonJs = false } = part;
  const folder = join(root, "packages", dir);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(folder, "dist"),
    bundle: true,
    splitting,
    write: false,
    metafile: true,
    platform: "node",
    // A package that has a module build means it for bundlers; its main file may be UMD.
    mainFields: ["module", "main"],
    format: "esm",
    target,
    conditions: ["lockstep-source"],
    chunkNames: "chunk-[hash]",
    // Most of the start is the parsing of what is loaded; names stay, for the stacks of internal errors.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    define: { LOCKSTEP_VERSION: JSON.stringify(version) },
    logLevel: "warning",
    plugins: [leaveBeside(beside), directImports()],
  });
  refuseForeignImports(metafile, Object.values(beside));
  const files = await Promise.all(
    outputFiles.map(async ({ path, text }) => ({
      path,
      text: commonJs ? await asCommonJs(text, target) : text,
    })),
  );
  const inputs = Object.keys(metafile.inputs);
  return { files: commonJs ? gatherSmall(files) : files, executable, commonJs, inputs };
}

function leaveBeside(beside: Record<string, string>): Plugin {
  return {
    name: "beside",
    setup: (esbuild) =>
      esbuild.onResolve({ filter: /^\./ }, ({ path, kind }) => {
        const published = kind === "dynamic-import" ? beside[path] : undefined;
        return published === undefined ? undefined : { path: published, external: true };
      }),
  };
}

function refuseForeignImports(metafile: Metafile, allowed: string[]): void {
  const foreign = Object.entries(metafile.outputs).flatMap(([output, { imports }]) =>
    imports
      .filter(({ external, path }) => external && !isBuiltin(path) && !allowed.includes(path))
      .map(({ path }) => `${output} imports ${path}`),
  );
  if (foreign.length > 0) throw new Error(`left to import at run time:\n${foreign.join("\n")}`);
}

/** esbuild splits ES modules alone, so its chunks are turned into CommonJS one by one. */
async function asCommonJs(text: string, target: string): Promise<string> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target,
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "lockstepUrl" },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
  });
  const url = code.includes("lockstepUrl")
    ? 'const lockstepUrl = require("node:url").pathToFileURL(__filename).href;\n'
    : "";
  return `"use strict";\n${url}${code}`;
}

function writeOutput(
  { path, text }: { path: string; text: string },
  { executable, commonJs }: { executable: boolean; commonJs: boolean },
): void {
  const hashbang = executable ? "#!/usr/bin/env node\n" : "";
  // CommonJS code in an ES module needs a `require`, and esbuild does not make one.
  const require =
    !commonJs && text.includes("Dynamic require of")
      ? 'import { createRequire as lockstepCreateRequire } from "node:module";\n' +
        "const require = lockstepCreateRequire(import.meta.url);\n"
      : "";
  replaceFile(path, hashbang + require + text, executable ? 0o755 : 0o644);
}

/** The npm packages whose code is in a bundle, as folders of their package.json. */
export function foreignPackages(root: string, { inputs }: Bundle): string[] {
  const folders = inputs.flatMap((input) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    return match?.[1] === undefined ? [] : [join(root, match[1])];
  });
  return [...new Set(folders)].sort();
}

/** The packages of this repository whose code is in a bundle, as folder names. */
export function ownPackages({ inputs }: Bundle): string[] {
  const names = inputs.flatMap((input) => /^packages\/([^/]+)\/src\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}
