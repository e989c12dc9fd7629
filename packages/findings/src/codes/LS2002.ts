import type { CodeEntry } from "../code.ts";

export const LS2002 = {
  code: "LS2002",
  title: "the Go found is too old",
  severity: "error",
  summary:
    "The go command on PATH is older than 1.21, the first that can fetch another release of Go.",
} as const satisfies CodeEntry;
