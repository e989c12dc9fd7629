import { readFileSync } from "node:fs";
import type { Place } from "./generated/documents.ts";
import { placeInDocument } from "./placeInDocument.ts";

/** `placeInDocument` of a document that lies at `path`; `file` is what findings show. */
export function placeInFile(path: string, file: string, pointer: string): Place {
  return placeInDocument(readFileSync(path, "utf8").replace(/^\ufeff/, ""), file, pointer);
}
