import type { CodeEntry } from "../code.ts";

export const LS3025 = {
  code: "LS3025",
  title: "vendored on one side only",
  severity: "error",
  summary: "One side took a module from a vendor folder, the other from the module cache.",
} as const satisfies CodeEntry;
