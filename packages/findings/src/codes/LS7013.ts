import type { CodeEntry } from "../code.ts";

export const LS7013 = {
  code: "LS7013",
  title: "artefact is not what its sources make",
  severity: "error",
  summary: "A rebuild from the sources gives other bytes, or another build record.",
} as const satisfies CodeEntry;
