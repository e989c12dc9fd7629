import type { CodeEntry } from "../code.ts";

export const LS3023 = {
  code: "LS3023",
  title: "other profile for -pgo",
  severity: "error",
  summary: "Host and plugin were optimised by different CPU profiles.",
} as const satisfies CodeEntry;
