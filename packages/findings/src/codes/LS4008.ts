import type { CodeEntry } from "../code.ts";

export const LS4008 = {
  code: "LS4008",
  title: "a test failed",
  severity: "error",
  summary: "A test of one of the workspace's modules failed or could not be built.",
} as const satisfies CodeEntry;
