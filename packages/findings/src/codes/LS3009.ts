import type { CodeEntry } from "../code.ts";

export const LS3009 = {
  code: "LS3009",
  title: "not a plugin file",
  severity: "error",
  summary: "The file is no Go plugin that this host could open.",
} as const satisfies CodeEntry;
