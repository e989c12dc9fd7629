import type { CodeEntry } from "../code.ts";

export const LS4005 = {
  code: "LS4005",
  title: "unknown name",
  severity: "error",
  summary: "There is no host, plugin or profile of the given name in the workspace.",
} as const satisfies CodeEntry;
