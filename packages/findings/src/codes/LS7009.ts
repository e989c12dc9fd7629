import type { CodeEntry } from "../code.ts";

export const LS7009 = {
  code: "LS7009",
  title: "no state to compare with",
  severity: "error",
  summary: "git has no state of the workspace for what was named after --since or --against.",
} as const satisfies CodeEntry;
