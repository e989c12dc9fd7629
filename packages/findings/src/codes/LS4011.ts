import type { CodeEntry } from "../code.ts";

export const LS4011 = {
  code: "LS4011",
  title: "linker not found",
  severity: "error",
  summary: "A profile names a linker that the C compiler does not find.",
} as const satisfies CodeEntry;
