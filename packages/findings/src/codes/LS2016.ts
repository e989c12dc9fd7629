import type { CodeEntry } from "../code.ts";

export const LS2016 = {
  code: "LS2016",
  title: "the pinned C toolchain can't be had",
  severity: "error",
  summary:
    "The C toolchain that lockstep.jsonc pins could not be fetched, has no known sum, or does not run here.",
} as const satisfies CodeEntry;
