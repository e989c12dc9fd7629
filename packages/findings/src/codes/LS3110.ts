import type { CodeEntry } from "../code.ts";

export const LS3110 = {
  code: "LS3110",
  title: "retracted version of a module",
  severity: "warning",
  summary: "A host or plugin links a version of a module that its author has taken back.",
} as const satisfies CodeEntry;
