import type { CodeEntry } from "../code.ts";

export const LS1008 = {
  code: "LS1008",
  title: "unknown host",
  severity: "error",
  summary: "A plugin names a host that the workspace does not have.",
} as const satisfies CodeEntry;
