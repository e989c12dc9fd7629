import type { CodeEntry } from "../code.ts";

export const LS5005 = {
  code: "LS5005",
  title: "host did not answer its loader",
  severity: "error",
  summary: "The host did not start, or its generated driver did not begin to serve.",
} as const satisfies CodeEntry;
