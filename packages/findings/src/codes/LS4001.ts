import type { CodeEntry } from "../code.ts";

export const LS4001 = {
  code: "LS4001",
  title: "compile error",
  severity: "error",
  summary: "Go can't compile a package of a host or plugin.",
} as const satisfies CodeEntry;
