import type { CodeEntry } from "../code.ts";

export const LS3027 = {
  code: "LS3027",
  title: "contract under another import path",
  severity: "warning",
  summary: "The plugin links what seems to be a copy of a host's package: Go shares no type of it.",
} as const satisfies CodeEntry;
