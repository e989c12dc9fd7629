import type { CodeEntry } from "../code.ts";

export const LS6008 = {
  code: "LS6008",
  title: "uncommitted changes",
  severity: "error",
  summary:
    "The repository has changes that are not committed, so what init writes could not be told apart.",
} as const satisfies CodeEntry;
