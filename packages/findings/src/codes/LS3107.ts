import type { CodeEntry } from "../code.ts";

export const LS3107 = {
  code: "LS3107",
  title: "module alone requires other versions",
  severity: "warning",
  summary:
    "A go.mod requires other versions than the workspace selects, so alone it is built and tested with those.",
} as const satisfies CodeEntry;
