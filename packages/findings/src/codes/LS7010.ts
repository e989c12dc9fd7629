import type { CodeEntry } from "../code.ts";

export const LS7010 = {
  code: "LS7010",
  title: "artefact is of other sources",
  severity: "error",
  summary: "An artefact that was handed to the gate is not what the sources in front of it make.",
} as const satisfies CodeEntry;
