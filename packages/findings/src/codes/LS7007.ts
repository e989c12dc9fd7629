import type { CodeEntry } from "../code.ts";

export const LS7007 = {
  code: "LS7007",
  title: "no release to go back to",
  severity: "error",
  summary: "There is no earlier release, or the one that was in place before is no longer there.",
} as const satisfies CodeEntry;
