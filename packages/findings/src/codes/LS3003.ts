import type { CodeEntry } from "../code.ts";

export const LS3003 = {
  code: "LS3003",
  title: "another version of a dependency",
  severity: "error",
  summary: "Host and plugin were built with different versions of a module that both link.",
} as const satisfies CodeEntry;
