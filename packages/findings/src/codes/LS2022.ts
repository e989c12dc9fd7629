import type { CodeEntry } from "../code.ts";

export const LS2022 = {
  code: "LS2022",
  title: "git ignores the workspace",
  severity: "warning",
  summary:
    "An outer repository ignores the workspace's folder: nothing of it is committed, and tools that ask git what changed see no edit.",
} as const satisfies CodeEntry;
