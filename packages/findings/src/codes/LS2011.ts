import type { CodeEntry } from "../code.ts";

export const LS2011 = {
  code: "LS2011",
  title: "little room on the disk",
  severity: "warning",
  summary:
    "The disk of the store has too little room for a toolchain, modules and compiled packages.",
} as const satisfies CodeEntry;
