import { readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { build, type Metafile, type OutputFile } from "esbuild";
import { replaceFile } from "./replace-file.ts";

/** What differs between the bundles of the published packages. */
export interface BundleOptions {
  entryPoints: Record<string, string>;
  /** Names of entries that are commands. */
  executables?: string[];
  splitting?: boolean;
}

/** What went into a bundle: paths relative to the repository's root. */
export interface Bundle {
  inputs: string[];
}

/**
 * Bundles a package of this repository from the sources of all it imports, for Node 20. Nothing
 * but Node's own modules may be left to import at run time: anything else is an error here and not
 * at the user's.
 */
export async function bundle(root: string, dir: string, options: BundleOptions): Promise<Bundle> {
  const { executables = [], ...own } = options;
  const folder = join(root, "packages", dir);
  const outdir = join(folder, "dist");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const result = await build({
    absWorkingDir: root,
    outdir,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    // A package that has a module build means it for bundlers; its main file may be UMD.
    mainFields: ["module", "main"],
    format: "esm",
    target: "node20",
    conditions: ["lockstep-source"],
    chunkNames: "chunk-[hash]",
    minifySyntax: true,
    legalComments: "none",
    define: { LOCKSTEP_VERSION: JSON.stringify(version) },
    logLevel: "warning",
    ...own,
  });
  refuseForeignImports(result.metafile);
  rmSync(outdir, { recursive: true, force: true });
  for (const file of result.outputFiles) {
    writeOutput(file, executables.includes(basename(file.path, ".js")));
  }
  return { inputs: Object.keys(result.metafile.inputs) };
}

function refuseForeignImports(metafile: Metafile): void {
  const foreign = Object.entries(metafile.outputs).flatMap(([output, { imports }]) =>
    imports
      .filter(({ external, path }) => external && !isBuiltin(path))
      .map(({ path }) => `${output} imports ${path}`),
  );
  if (foreign.length > 0) throw new Error(`left to import at run time:\n${foreign.join("\n")}`);
}

function writeOutput({ path, text }: OutputFile, executable: boolean): void {
  const hashbang = executable ? "#!/usr/bin/env node\n" : "";
  // CommonJS code in an ES module needs a `require`, and esbuild does not make one.
  const require = text.includes("Dynamic require of")
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
