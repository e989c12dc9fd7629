import type { CodeEntry } from "../code.ts";

export const LS3015 = {
  code: "LS3015",
  title: "loads, but not the same code",
  severity: "error",
  summary:
    "Go accepts the plugin although host and plugin were not built from the same code or release.",
} as const satisfies CodeEntry;
