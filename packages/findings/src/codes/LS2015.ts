import type { CodeEntry } from "../code.ts";

export const LS2015 = {
  code: "LS2015",
  title: "not the pinned C toolchain",
  severity: "error",
  summary: "The wheel of the pinned C toolchain is not the one whose sum is pinned.",
} as const satisfies CodeEntry;
