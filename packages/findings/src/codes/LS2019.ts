import type { CodeEntry } from "../code.ts";

export const LS2019 = {
  code: "LS2019",
  title: "cgo is switched off for Go by hand",
  severity: "warning",
  summary:
    "CGO_ENABLED=0 is set: lockstep's builds do without it, but a go command by hand or an editor cannot build or load plugins.",
} as const satisfies CodeEntry;
