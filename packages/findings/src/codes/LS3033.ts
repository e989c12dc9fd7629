import type { CodeEntry } from "../code.ts";

export const LS3033 = {
  code: "LS3033",
  title: "host linked statically",
  severity: "error",
  summary: "The host has no dynamic linker in its process, so that it can load no plugin.",
} as const satisfies CodeEntry;
