import type { CodeEntry } from "../code.ts";

export const LS3002 = {
  code: "LS3002",
  title: "-trimpath on one side only",
  severity: "error",
  summary: "One of host and plugin was built with -trimpath, the other without.",
} as const satisfies CodeEntry;
