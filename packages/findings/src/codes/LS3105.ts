import type { CodeEntry } from "../code.ts";

export const LS3105 = {
  code: "LS3105",
  title: "go line is above the workspace's Go",
  severity: "error",
  summary: "A go.mod or go.work asks for a newer Go than host and plugins are built with.",
} as const satisfies CodeEntry;
