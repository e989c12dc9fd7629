import { applyEdits, type JSONPath, modify } from "jsonc-parser";

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** The text with another value at a place (undefined: none); comments and all else stay. */
export function editJson(text: string, path: JSONPath, value: unknown): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
