import type { CodeEntry } from "../code.ts";

export const LS2001 = {
  code: "LS2001",
  title: "no Go found",
  severity: "error",
  summary:
    "The go command is not on PATH, so nothing can fetch the Go release that the workspace pins.",
} as const satisfies CodeEntry;
