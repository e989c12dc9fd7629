import type { DocumentTypes } from "./generated/documents.ts";

/** Kinds of document. Each has a schema `assets/schema/<kind>.schema.json`. */
export type DocumentKind = keyof DocumentTypes;

/** Whether a document of this kind is written by hand as JSON with comments and trailing commas. */
export function allowsComments(kind: DocumentKind): boolean {
  return kind === "workspace";
}

/** What one calls a document of each kind in a sentence. */
export const documentNouns: Readonly<Record<DocumentKind, string>> = {
  workspace: "workspace configuration",
  host: "host manifest",
  plugin: "plugin manifest",
  lock: "lock",
  record: "build record",
  "check-report": "check report",
  "build-report": "build report",
  "ci-report": "ci report",
};

/** Where the JSON Schema of a kind lies, beside those it refers to. */
export function schemaUrl(kind: DocumentKind): URL {
  return new URL(`../assets/schema/${kind}.schema.json`, import.meta.url);
}
