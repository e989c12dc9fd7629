import type { CodeEntry } from "../code.ts";

export const LS3029 = {
  code: "LS3029",
  title: "C library too old for the plugin",
  severity: "error",
  summary: "The file asks for symbol versions that the glibc of the target does not have.",
} as const satisfies CodeEntry;
