import type { CodeEntry } from "../code.ts";

export const LS3008 = {
  code: "LS3008",
  title: "packages differ for an unknown reason",
  severity: "error",
  summary: "Packages of host and plugin differ, and none of the known causes explains it.",
} as const satisfies CodeEntry;
