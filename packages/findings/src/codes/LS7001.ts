import type { CodeEntry } from "../code.ts";

export const LS7001 = {
  code: "LS7001",
  title: "release is not as it was packed",
  severity: "error",
  summary: "A file of a release was changed, added or taken away since it was packed.",
} as const satisfies CodeEntry;
