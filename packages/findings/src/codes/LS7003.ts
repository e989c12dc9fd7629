import type { CodeEntry } from "../code.ts";

export const LS7003 = {
  code: "LS7003",
  title: "folder holds something else",
  severity: "error",
  summary: "The folder to write a release into has files that are no earlier release.",
} as const satisfies CodeEntry;
