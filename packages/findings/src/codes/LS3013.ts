import type { CodeEntry } from "../code.ts";

export const LS3013 = {
  code: "LS3013",
  title: "spoiled by a rejected plugin",
  severity: "error",
  summary:
    "A plugin that was refused earlier in the process makes this one fail or run on unsafe memory.",
} as const satisfies CodeEntry;
