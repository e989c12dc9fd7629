import type { CodeEntry } from "../code.ts";

export const LS2005 = {
  code: "LS2005",
  title: "no C compiler that can link",
  severity: "error",
  summary:
    "Native plugins are linked by a C compiler, and none was found or its C library is missing.",
} as const satisfies CodeEntry;
