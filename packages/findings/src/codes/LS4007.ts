import type { CodeEntry } from "../code.ts";

export const LS4007 = {
  code: "LS4007",
  title: "entry function is missing or of the wrong type",
  severity: "error",
  summary: "A plugin's package lacks the function its host looks up, or has it with another type.",
} as const satisfies CodeEntry;
