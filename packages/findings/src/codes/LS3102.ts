import type { CodeEntry } from "../code.ts";

export const LS3102 = {
  code: "LS3102",
  title: "lock out of date",
  severity: "error",
  summary: "lockstep-lock.json names other modules or another toolchain than the build uses.",
} as const satisfies CodeEntry;
