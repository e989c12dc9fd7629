import type { CodeEntry } from "../code.ts";

export const LS3034 = {
  code: "LS3034",
  title: "entry not in the plugin file",
  severity: "error",
  summary: "The plugin file does not export the symbol that its manifest names as its entry.",
} as const satisfies CodeEntry;
