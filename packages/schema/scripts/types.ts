import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

export const schemaFolder: string = fileURLToPath(new URL("../assets/schema/", import.meta.url));

export const generatedHeader =
  "// Code generated from assets/schema by scripts/generate.ts. DO NOT EDIT.";

/** Schemas that other schemas refer to; the rest are documents, named after their kind. */
const shared = ["finding", "values"];

/** Every kind of document: the base names of the schemas that stand alone. */
export async function documentKinds(): Promise<string[]> {
  return (await readdir(schemaFolder))
    .map((file) => file.replace(/\.schema\.json$/, ""))
    .filter((kind) => !shared.includes(kind))
    .sort();
}

/** TypeScript of all documents in one file, so that what they share is one type. */
export async function generateTypes(): Promise<string> {
  const kinds = await documentKinds();
  const root = {
    title: "DocumentTypes",
    description: "The type of each kind of document.",
    type: "object" as const,
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `${kind}.schema.json` }])),
  };
  return compile(root, "DocumentTypes", {
    cwd: schemaFolder,
    ignoreMinAndMaxItems: true,
    bannerComment: generatedHeader,
    style: { printWidth: 100 },
  });
}
