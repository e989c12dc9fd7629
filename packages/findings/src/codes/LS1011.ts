import type { CodeEntry } from "../code.ts";

export const LS1011 = {
  code: "LS1011",
  title: "flag for one side only",
  severity: "error",
  summary:
    "A host or plugin alone sets a flag that must be the same for both, or that would not hold.",
} as const satisfies CodeEntry;
