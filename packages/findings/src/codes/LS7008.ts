import type { CodeEntry } from "../code.ts";

export const LS7008 = {
  code: "LS7008",
  title: "no host is in place",
  severity: "error",
  summary: "Plugins were given without their host, and the folder has none that could load them.",
} as const satisfies CodeEntry;
