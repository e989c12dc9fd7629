import type { CodeEntry } from "../code.ts";

export const LS6005 = {
  code: "LS6005",
  title: "nothing to adopt",
  severity: "error",
  summary: "The folder has no Go module, no host or no plugin that could be adopted.",
} as const satisfies CodeEntry;
