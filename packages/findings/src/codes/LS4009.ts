import type { CodeEntry } from "../code.ts";

export const LS4009 = {
  code: "LS4009",
  title: "artefact is missing",
  severity: "error",
  summary: "A host or plugin has not been built for this platform and profile.",
} as const satisfies CodeEntry;
