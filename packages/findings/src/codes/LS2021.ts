import type { CodeEntry } from "../code.ts";

export const LS2021 = {
  code: "LS2021",
  title: "the clock is wrong",
  severity: "error",
  summary:
    "The clock shows a time before the Go releases that this lockstep knows: certificates are refused, and nothing can be fetched.",
} as const satisfies CodeEntry;
