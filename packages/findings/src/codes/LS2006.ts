import type { CodeEntry } from "../code.ts";

export const LS2006 = {
  code: "LS2006",
  title: "platform without native Go plugins",
  severity: "error",
  summary:
    "lockstep builds native plugins on Linux alone, for processors of the kinds amd64 and arm64.",
} as const satisfies CodeEntry;
