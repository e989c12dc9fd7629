import type { CodeEntry } from "../code.ts";

export const LS3001 = {
  code: "LS3001",
  title: "built with another Go version",
  severity: "error",
  summary: "Host and plugin were built with different Go releases.",
} as const satisfies CodeEntry;
