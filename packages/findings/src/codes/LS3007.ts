import type { CodeEntry } from "../code.ts";

export const LS3007 = {
  code: "LS3007",
  title: "other -gcflags",
  severity: "error",
  summary: "Host and plugin were built with different compiler flags for a package that both link.",
} as const satisfies CodeEntry;
