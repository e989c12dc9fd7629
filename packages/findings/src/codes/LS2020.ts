import type { CodeEntry } from "../code.ts";

export const LS2020 = {
  code: "LS2020",
  title: "a store that cannot be used",
  severity: "error",
  summary:
    "Nothing can be written to the folder of lockstep's store, or no program can be started from it.",
} as const satisfies CodeEntry;
