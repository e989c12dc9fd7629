import type { CodeEntry } from "../code.ts";

export const LS3012 = {
  code: "LS3012",
  title: "main module against dependency",
  severity: "error",
  summary: "One side built a module as its own source tree, the other as a dependency.",
} as const satisfies CodeEntry;
