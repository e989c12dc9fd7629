import type { CodeEntry } from "../code.ts";

export const LS1003 = {
  code: "LS1003",
  title: "wrong value",
  severity: "error",
  summary: "A property of a document has a value of the wrong type or form.",
} as const satisfies CodeEntry;
