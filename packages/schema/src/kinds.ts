import type { DocumentTypes } from "./generated/documents.ts";

/** Kinds of document. Each has a schema `assets/schema/<kind>.schema.json`. */
export type DocumentKind = keyof DocumentTypes;
