import type { CodeEntry } from "../code.ts";

export const LS2006 = {
  code: "LS2006",
  title: "platform without native Go plugins",
  severity: "error",
  summary:
    "Go has no native plugins, or lockstep no toolchain, for this operating system and processor.",
} as const satisfies CodeEntry;
