import type { CodeEntry } from "../code.ts";

export const LS1014 = {
  code: "LS1014",
  title: "an exception excuses nothing",
  severity: "warning",
  summary: "A whole run of the gate found nothing that an exception under `exceptions` is for.",
} as const satisfies CodeEntry;
