import type { CodeEntry } from "../code.ts";

export const LS5003 = {
  code: "LS5003",
  title: "host crashed",
  severity: "error",
  summary: "The host's process ended while plugins were loaded or called.",
} as const satisfies CodeEntry;
