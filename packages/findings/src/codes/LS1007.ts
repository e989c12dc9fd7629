import type { CodeEntry } from "../code.ts";

export const LS1007 = {
  code: "LS1007",
  title: "pattern finds no unit",
  severity: "error",
  summary: "A pattern in lockstep.jsonc matches no host or plugin, or leads out of the workspace.",
} as const satisfies CodeEntry;
