import type { CodeEntry } from "../code.ts";

export const LS7002 = {
  code: "LS7002",
  title: "artefact is stale",
  severity: "error",
  summary: "What would be packed is not what its sources make now.",
} as const satisfies CodeEntry;
