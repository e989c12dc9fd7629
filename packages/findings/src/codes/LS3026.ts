import type { CodeEntry } from "../code.ts";

export const LS3026 = {
  code: "LS3026",
  title: "replaced on one side only",
  severity: "error",
  summary: "A replace gives host and plugin different sources of a module.",
} as const satisfies CodeEntry;
