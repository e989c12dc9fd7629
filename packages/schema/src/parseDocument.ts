import type { InputKind } from "./kinds.ts";
import { type ParseResult, parseText } from "./parseText.ts";
import { validators } from "./validators.ts";

/**
 * Reads and validates a document. All its errors are reported at once, each with line, column,
 * source line, what was expected and a fix. `file` is the path to show, relative to the workspace
 * or the current folder.
 */
export function parseDocument<K extends InputKind>(
  kind: K,
  text: string,
  file: string,
): ParseResult<K> {
  return parseText(kind, validators[kind], text, file);
}
