import type { CodeEntry } from "../code.ts";

export const LS2004 = {
  code: "LS2004",
  title: "the Go toolchain is not the one that is pinned",
  severity: "error",
  summary: "The downloaded toolchain has another checksum than the pinned one; it was thrown away.",
} as const satisfies CodeEntry;
