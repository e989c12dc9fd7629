import type { CodeEntry } from "../code.ts";

export const LS6002 = {
  code: "LS6002",
  title: "folder exists",
  severity: "error",
  summary: "Something lies where a workspace, host or plugin is to be made.",
} as const satisfies CodeEntry;
