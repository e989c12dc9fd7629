import type { CodeEntry } from "../code.ts";

export const LS4010 = {
  code: "LS4010",
  title: "flag without effect",
  severity: "error",
  summary:
    "A flag of the linker or compiler names a package or variable that nothing here is built from.",
} as const satisfies CodeEntry;
