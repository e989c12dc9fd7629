import type { CodeEntry } from "../code.ts";

export const LS4003 = {
  code: "LS4003",
  title: "link failed",
  severity: "error",
  summary: "The packages compile, but the linker can't make the artefact of them.",
} as const satisfies CodeEntry;
