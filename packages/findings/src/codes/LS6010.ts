import type { CodeEntry } from "../code.ts";

export const LS6010 = {
  code: "LS6010",
  title: "releases of Go differ",
  severity: "warning",
  summary:
    "The repository's files name different Go releases, or one that plugins can't be built with.",
} as const satisfies CodeEntry;
