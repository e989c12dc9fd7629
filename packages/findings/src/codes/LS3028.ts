import type { CodeEntry } from "../code.ts";

export const LS3028 = {
  code: "LS3028",
  title: "needed shared library missing",
  severity: "error",
  summary:
    "The plugin needs a shared library that the dynamic linker does not find on this machine.",
} as const satisfies CodeEntry;
