import type { CodeEntry } from "../code.ts";

export const LS1001 = {
  code: "LS1001",
  title: "document cannot be parsed",
  severity: "error",
  summary:
    "The text of a document is not JSON: a missing comma, a stray character, a key given twice.",
} as const satisfies CodeEntry;
