import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { documentKinds, generatedHeader, schemaFolder } from "./types.ts";

/** Reports are written and never read: their validators stay out of what is loaded at run time. */
export async function validatorFiles(): Promise<Record<string, string[]>> {
  const kinds = await documentKinds();
  const isReport = (kind: string): boolean => kind.endsWith("-report");
  return {
    "validators.ts": kinds.filter((kind) => !isReport(kind)),
    "reportValidators.ts": kinds.filter(isReport),
  };
}

/**
 * One validating function for each of the kinds of document, as code that needs no ajv at run time.
 * ajv's standalone output still calls `require` in its ESM form, so esbuild bundles it.
 */
export async function generateValidators(kinds: readonly string[]): Promise<string> {
  const files = (await readdir(schemaFolder)).sort();
  const schemas = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(schemaFolder, file), "utf8"))),
  );
  const ajv = new Ajv({
    schemas,
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    code: { source: true, esm: true, optimize: 2 },
  });
  const exported = Object.fromEntries(
    kinds.map((kind) => [
      kind.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
      `${kind}.schema.json`,
    ]),
  );
  const code = gatherInPlace(standalone.default(ajv, exported));
  const bundle = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, sourcefile: "validators.js" },
    bundle: true,
    format: "esm",
    target: "node20",
    write: false,
    legalComments: "none",
    minify: true,
    lineLimit: 100,
    charset: "utf8",
  });
  return `// @ts-nocheck\n${generatedHeader}\n${bundle.outputFiles[0]!.text}`;
}

/**
 * ajv copies all errors found so far for each part that has one more, which takes minutes for a
 * hundred thousand errors. Gathering them in one array takes none.
 */
function gatherInPlace(code: string): string {
  const copying = /(\w+) === null \? (\w+)\.errors : \1\.concat\(\2\.errors\)/g;
  const gathering = code.replace(copying, "gather($1, $2.errors)");
  if (gathering === code) throw new Error("ajv gathers errors in another way than it did");
  return `function gather(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
${gathering}`;
}
