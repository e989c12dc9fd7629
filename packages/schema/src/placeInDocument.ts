import type { Place } from "./generated/documents.ts";
import { nodeAt, parseJsonTree } from "./jsonTree.ts";
import { TextLines } from "./textLines.ts";

/**
 * Where a value stands in the text of a document, JSON with comments, by its JSON pointer; the file
 * alone where there is no such value.
 */
export function placeInDocument(text: string, file: string, pointer: string): Place {
  const { root } = parseJsonTree(text, true);
  const node = root && nodeAt(root, pointer)?.node;
  return node ? new TextLines(text, file).place(node.offset, node.length) : { file };
}
