import type { CodeEntry } from "../code.ts";

export const LS5001 = {
  code: "LS5001",
  title: "plugin refused before it was loaded",
  severity: "error",
  summary: "The files show that the host would not load the plugin, so it was not tried.",
} as const satisfies CodeEntry;
