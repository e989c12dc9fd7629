import type { DocumentTypes } from "./generated/documents.ts";

/** Kinds of document. Each has a schema `assets/schema/<kind>.schema.json`. */
export type DocumentKind = keyof DocumentTypes;

/** Kinds that lockstep writes and never reads. */
export type ReportKind = Extract<DocumentKind, `${string}-report`>;

/** Kinds that lockstep reads. */
export type InputKind = Exclude<DocumentKind, ReportKind>;

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
  descriptor: "host descriptor",
  release: "release manifest",
  "check-report": "check report",
  "build-report": "build report",
  "ci-report": "ci report",
  "align-report": "align report",
  "explain-report": "explain report",
  "why-report": "why report",
  "inspect-report": "inspect report",
  "plan-report": "plan report",
  "key-report": "key report",
  "fetch-report": "fetch report",
  "doctor-report": "doctor report",
  "init-report": "init report",
  "pack-report": "pack report",
  "verify-report": "verify report",
  "affected-report": "affected report",
  "install-report": "install report",
};

/** Where the JSON Schema of a kind lies, beside those it refers to. */
export function schemaUrl(kind: DocumentKind): URL {
  return new URL(`../assets/schema/${kind}.schema.json`, import.meta.url);
}
