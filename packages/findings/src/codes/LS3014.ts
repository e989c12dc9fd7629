import type { CodeEntry } from "../code.ts";

export const LS3014 = {
  code: "LS3014",
  title: "host release with broken plugin support",
  severity: "error",
  summary: "The host was built with a Go release whose plugin support is known to be broken.",
} as const satisfies CodeEntry;
