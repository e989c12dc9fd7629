import type { CodeEntry } from "../code.ts";

export const LS3019 = {
  code: "LS3019",
  title: "other -cover",
  severity: "error",
  summary: "Coverage rewrites the sources of packages that host and plugin share.",
} as const satisfies CodeEntry;
