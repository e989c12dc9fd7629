import type { CodeEntry } from "../code.ts";

export const LS2017 = {
  code: "LS2017",
  title: "no C compiler for this target",
  severity: "error",
  summary:
    "A build for another platform was asked for, and the C toolchain builds for this one alone.",
} as const satisfies CodeEntry;
