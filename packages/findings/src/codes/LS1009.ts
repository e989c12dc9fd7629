import type { CodeEntry } from "../code.ts";

export const LS1009 = {
  code: "LS1009",
  title: "not in a workspace",
  severity: "error",
  summary: "Neither this folder nor one above it holds a lockstep.jsonc.",
} as const satisfies CodeEntry;
