import type { CodeEntry } from "../code.ts";

export const LS3032 = {
  code: "LS3032",
  title: "plugin file cut short",
  severity: "error",
  summary:
    "The file is what is left of an ELF file: cut, or with headers that contradict themselves.",
} as const satisfies CodeEntry;
