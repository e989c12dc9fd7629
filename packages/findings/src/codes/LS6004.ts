import type { CodeEntry } from "../code.ts";

export const LS6004 = {
  code: "LS6004",
  title: "template unknown",
  severity: "error",
  summary: "There is no template of that name, or none that fits the contract.",
} as const satisfies CodeEntry;
