import type { CodeEntry } from "../code.ts";

export const LS3103 = {
  code: "LS3103",
  title: "conflicting replacements",
  severity: "error",
  summary:
    "Two go.mod files of the workspace replace one module by different things, and Go refuses both.",
} as const satisfies CodeEntry;
