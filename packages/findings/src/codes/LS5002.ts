import type { CodeEntry } from "../code.ts";

export const LS5002 = {
  code: "LS5002",
  title: "plugin.Open failed",
  severity: "error",
  summary: "Go refused the plugin, or its packages could not be initialised.",
} as const satisfies CodeEntry;
