import type { CodeEntry } from "../code.ts";

export const LS1013 = {
  code: "LS1013",
  title: "an exception has run out",
  severity: "error",
  summary: "An exception under `exceptions` held until a day that has passed.",
} as const satisfies CodeEntry;
