import type { CodeEntry } from "../code.ts";

export const LS1004 = {
  code: "LS1004",
  title: "missing property",
  severity: "error",
  summary: "A document lacks a property that it must have.",
} as const satisfies CodeEntry;
