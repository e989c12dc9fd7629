import type { CodeEntry } from "../code.ts";

export const LS3010 = {
  code: "LS3010",
  title: "host cannot load plugins",
  severity: "error",
  summary: "The host was built in a way in which plugin.Open can never succeed.",
} as const satisfies CodeEntry;
