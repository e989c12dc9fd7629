import type { CodeEntry } from "../code.ts";

export const LS2014 = {
  code: "LS2014",
  title: "another C compiler than the lock names",
  severity: "warning",
  summary:
    "This machine's C compiler, linker or C library is not the one that the lock names: what both build loads together, but the bytes differ.",
} as const satisfies CodeEntry;
