import type { CodeEntry } from "../code.ts";

export const LS3005 = {
  code: "LS3005",
  title: "built with another module cache folder",
  severity: "error",
  summary:
    "Built without -trimpath, and the dependencies of host and plugin lay in different folders.",
} as const satisfies CodeEntry;
