import type { CodeEntry } from "../code.ts";

export const LS2010 = {
  code: "LS2010",
  title: "a newer release of Go is out",
  severity: "warning",
  summary:
    "The workspace's Go release has a successor in its line, with corrections of faults and security holes.",
} as const satisfies CodeEntry;
