import type { CodeEntry } from "../code.ts";

export const LS1015 = {
  code: "LS1015",
  title: "an exception has no effect",
  severity: "warning",
  summary: "An exception under `exceptions` is for something that cannot be excused.",
} as const satisfies CodeEntry;
