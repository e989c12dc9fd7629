export type * from "./generated/documents.ts";
export type { DocumentKind } from "./kinds.ts";
export { unreachable } from "./unreachable.ts";
