import type { CodeEntry } from "../code.ts";

export const LS3011 = {
  code: "LS3011",
  title: "plugin already loaded",
  severity: "error",
  summary: "Two files with one plugin path, or one file under two names, in one process.",
} as const satisfies CodeEntry;
