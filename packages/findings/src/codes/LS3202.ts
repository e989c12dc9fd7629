import type { CodeEntry } from "../code.ts";

export const LS3202 = {
  code: "LS3202",
  title: "one name registered twice",
  severity: "warning",
  summary: "Two packages of one process register the same flag, route, driver, variable or metric.",
} as const satisfies CodeEntry;
