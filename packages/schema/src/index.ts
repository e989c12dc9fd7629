export type * from "./generated/documents.ts";
export { type DocumentKind, schemaUrl } from "./kinds.ts";
export { nearestName } from "./nearestName.ts";
export { documentSizeLimit, type ParseResult, parseDocument } from "./parseDocument.ts";
export { escapeInvisible } from "./quote.ts";
export { readDocument } from "./readDocument.ts";
export { unreachable } from "./unreachable.ts";
