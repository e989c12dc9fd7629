import type { CodeEntry } from "../code.ts";

export const LS3109 = {
  code: "LS3109",
  title: "replacement is not there",
  severity: "error",
  summary: "A replace line names a folder that holds no module.",
} as const satisfies CodeEntry;
