import type { CodeEntry } from "../code.ts";

export const LS3016 = {
  code: "LS3016",
  title: "sanitizer on one side only",
  severity: "error",
  summary:
    "-asan or -msan changes the standard library, and the address sanitizer ends the process.",
} as const satisfies CodeEntry;
