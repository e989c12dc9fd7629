import type { CodeEntry } from "../code.ts";

export const LS1006 = {
  code: "LS1006",
  title: "duplicate name",
  severity: "error",
  summary: "Two hosts or plugins have one name, so one artefact would overwrite the other.",
} as const satisfies CodeEntry;
