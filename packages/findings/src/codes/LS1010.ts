import type { CodeEntry } from "../code.ts";

export const LS1010 = {
  code: "LS1010",
  title: "flag not allowed",
  severity: "error",
  summary:
    "A profile sets a flag that breaks alignment or reproducibility, or reads what the build does not know.",
} as const satisfies CodeEntry;
