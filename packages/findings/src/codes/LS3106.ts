import type { CodeEntry } from "../code.ts";

export const LS3106 = {
  code: "LS3106",
  title: "vendor folder is not used",
  severity: "warning",
  summary: "Plain go commands take modules from a vendor folder that lockstep leaves alone.",
} as const satisfies CodeEntry;
