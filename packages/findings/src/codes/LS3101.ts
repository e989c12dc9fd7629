import type { CodeEntry } from "../code.ts";

export const LS3101 = {
  code: "LS3101",
  title: "plugin lifts a module of the host",
  severity: "error",
  summary:
    "A module that the host links would get another version in the workspace than the host alone selects.",
} as const satisfies CodeEntry;
