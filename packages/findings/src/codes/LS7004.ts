import type { CodeEntry } from "../code.ts";

export const LS7004 = {
  code: "LS7004",
  title: "archive cannot be unpacked",
  severity: "error",
  summary: "An archive is damaged, or holds what no release has, such as a link or a way out.",
} as const satisfies CodeEntry;
