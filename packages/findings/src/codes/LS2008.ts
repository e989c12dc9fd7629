import type { CodeEntry } from "../code.ts";

export const LS2008 = {
  code: "LS2008",
  title: "modules could not be downloaded",
  severity: "error",
  summary: "Go modules that the workspace needs are not on this machine and could not be fetched.",
} as const satisfies CodeEntry;
