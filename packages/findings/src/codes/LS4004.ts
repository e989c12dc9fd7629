import type { CodeEntry } from "../code.ts";

export const LS4004 = {
  code: "LS4004",
  title: "go refuses the module files",
  severity: "error",
  summary: "The go command can't work with a go.work, go.mod or go.sum of the workspace.",
} as const satisfies CodeEntry;
