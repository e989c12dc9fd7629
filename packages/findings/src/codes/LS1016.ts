import type { CodeEntry } from "../code.ts";

export const LS1016 = {
  code: "LS1016",
  title: "turbo would not see every edit",
  severity: "error",
  summary: "The packages and tasks that turbo reads are not as go.mod and the manifests say.",
} as const satisfies CodeEntry;
