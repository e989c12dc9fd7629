import type { CodeEntry } from "../code.ts";

export const LS2023 = {
  code: "LS2023",
  title: "this Node is too old",
  severity: "error",
  summary: "The node command is older than the first release that lockstep runs on.",
} as const satisfies CodeEntry;
