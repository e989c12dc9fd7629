export type * from "./generated/documents.ts";
export { type DocumentKind, schemaUrl } from "./kinds.ts";
export { documentSizeLimit, type ParseResult, parseDocument } from "./parse-document.ts";
export { escapeInvisible } from "./quote.ts";
export { readDocument } from "./read-document.ts";
export { unreachable } from "./unreachable.ts";
