import type { CodeEntry } from "../code.ts";

export const LS2007 = {
  code: "LS2007",
  title: "a Go release with broken plugin support",
  severity: "error",
  summary: "The Go release that is asked for has a known defect that breaks native plugins.",
} as const satisfies CodeEntry;
