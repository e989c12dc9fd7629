import type { CodeEntry } from "../code.ts";

export const LS1017 = {
  code: "LS1017",
  title: "CI files of another lockstep",
  severity: "warning",
  summary:
    "The workflow or action in .github is not the one that belongs to the CLI in the workspace.",
} as const satisfies CodeEntry;
