import type { CodeEntry } from "../code.ts";

export const LS3004 = {
  code: "LS3004",
  title: "built in another folder",
  severity: "error",
  summary: "Built without -trimpath, and the sources of host and plugin lay in different folders.",
} as const satisfies CodeEntry;
