import type { CodeEntry } from "../code.ts";

export const LS2013 = {
  code: "LS2013",
  title: "the machine's Go is not complete",
  severity: "error",
  summary: "lockstep.jsonc lets the machine's own Go compile, and parts of that are not there.",
} as const satisfies CodeEntry;
