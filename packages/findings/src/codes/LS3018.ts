import type { CodeEntry } from "../code.ts";

export const LS3018 = {
  code: "LS3018",
  title: "-race on one side only",
  severity: "error",
  summary:
    "The race detector changes the standard library, so a plugin must have it as its host does.",
} as const satisfies CodeEntry;
