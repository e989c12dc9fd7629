import type { CodeEntry } from "../code.ts";

export const LS6006 = {
  code: "LS6006",
  title: "several hosts",
  severity: "error",
  summary:
    "More than one program of the repository opens plugins, and it is not said which is meant.",
} as const satisfies CodeEntry;
