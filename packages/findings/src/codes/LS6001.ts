import type { CodeEntry } from "../code.ts";

export const LS6001 = {
  code: "LS6001",
  title: "name cannot be used",
  severity: "error",
  summary:
    "A name is no folder, Go package, module path or npm package at once, or means something else.",
} as const satisfies CodeEntry;
