import type { CodeEntry } from "../code.ts";

export const LS7012 = {
  code: "LS7012",
  title: "release is another one",
  severity: "error",
  summary: "The release has another digest than the one that was asked for.",
} as const satisfies CodeEntry;
