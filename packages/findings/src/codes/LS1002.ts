import type { CodeEntry } from "../code.ts";

export const LS1002 = {
  code: "LS1002",
  title: "unknown property",
  severity: "error",
  summary: "A document holds a property that its form does not have.",
} as const satisfies CodeEntry;
