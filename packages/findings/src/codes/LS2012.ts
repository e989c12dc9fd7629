import type { CodeEntry } from "../code.ts";

export const LS2012 = {
  code: "LS2012",
  title: "the machine's Go is another release",
  severity: "error",
  summary:
    "lockstep.jsonc lets the machine's own Go compile, and that is not the release it names.",
} as const satisfies CodeEntry;
