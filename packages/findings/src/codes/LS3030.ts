import type { CodeEntry } from "../code.ts";

export const LS3030 = {
  code: "LS3030",
  title: "built for another platform",
  severity: "error",
  summary: "The plugin is for another machine or system than the host, or in another file format.",
} as const satisfies CodeEntry;
