import type { CodeEntry } from "../code.ts";

export const LS3108 = {
  code: "LS3108",
  title: "go does not accept the aligned files",
  severity: "error",
  summary: "The module files with the planned edits can't be used, so none of them was written.",
} as const satisfies CodeEntry;
