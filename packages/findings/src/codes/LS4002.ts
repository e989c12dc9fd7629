import type { CodeEntry } from "../code.ts";

export const LS4002 = {
  code: "LS4002",
  title: "generated code is stale",
  severity: "error",
  summary: "A generated file is missing, edited, or older than the contract it comes from.",
} as const satisfies CodeEntry;
