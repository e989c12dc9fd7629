import type { CodeEntry } from "../code.ts";

export const LS3201 = {
  code: "LS3201",
  title: "one type declared on both sides",
  severity: "warning",
  summary:
    "Host and plugin each declare a type of the same name and shape; to Go these are two types.",
} as const satisfies CodeEntry;
