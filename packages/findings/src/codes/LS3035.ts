import type { CodeEntry } from "../code.ts";

export const LS3035 = {
  code: "LS3035",
  title: "linked for another C library",
  severity: "error",
  summary:
    "Host and plugin are linked for different C libraries, or for musl, of which little is judged.",
} as const satisfies CodeEntry;
