import type { CodeEntry } from "../code.ts";

export const LS6003 = {
  code: "LS6003",
  title: "path leaves the workspace",
  severity: "error",
  summary: "What is to be made would lie outside the workspace, by its path or through a link.",
} as const satisfies CodeEntry;
