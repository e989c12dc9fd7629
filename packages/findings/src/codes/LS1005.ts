import type { CodeEntry } from "../code.ts";

export const LS1005 = {
  code: "LS1005",
  title: "document cannot be read",
  severity: "error",
  summary: "A document is missing, too large, or not a regular file.",
} as const satisfies CodeEntry;
