import type { CodeEntry } from "../code.ts";

export const LS2003 = {
  code: "LS2003",
  title: "the Go toolchain could not be downloaded",
  severity: "error",
  summary:
    "The module proxy or the checksum database did not answer, or does not have this release.",
} as const satisfies CodeEntry;
