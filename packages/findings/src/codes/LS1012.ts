import type { CodeEntry } from "../code.ts";

export const LS1012 = {
  code: "LS1012",
  title: "unknown experiment",
  severity: "error",
  summary: "A profile names a GOEXPERIMENT that the workspace's Go release does not have.",
} as const satisfies CodeEntry;
