import type { CodeEntry } from "../code.ts";

export const LS6009 = {
  code: "LS6009",
  title: "build lines differ",
  severity: "warning",
  summary: "The repository's own files build host and plugins with different flags.",
} as const satisfies CodeEntry;
