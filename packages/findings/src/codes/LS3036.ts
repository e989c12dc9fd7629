import type { CodeEntry } from "../code.ts";

export const LS3036 = {
  code: "LS3036",
  title: "file cut behind what is loaded",
  severity: "warning",
  summary: "The end of the file is missing; what the dynamic linker maps of it is whole.",
} as const satisfies CodeEntry;
