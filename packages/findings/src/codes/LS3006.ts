import type { CodeEntry } from "../code.ts";

export const LS3006 = {
  code: "LS3006",
  title: "shared source was edited",
  severity: "error",
  summary: "A package that host and plugin share was not built from the same sources.",
} as const satisfies CodeEntry;
