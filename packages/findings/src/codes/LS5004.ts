import type { CodeEntry } from "../code.ts";

export const LS5004 = {
  code: "LS5004",
  title: "entry is missing or of the wrong type in the plugin file",
  severity: "error",
  summary:
    "The plugin was opened, but what the host looks up in it is not there or not what it expects.",
} as const satisfies CodeEntry;
