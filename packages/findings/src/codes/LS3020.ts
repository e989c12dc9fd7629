import type { CodeEntry } from "../code.ts";

export const LS3020 = {
  code: "LS3020",
  title: "other GOEXPERIMENT",
  severity: "error",
  summary: "Host and plugin were built with different experiments of Go.",
} as const satisfies CodeEntry;
