import type { CodeEntry } from "../code.ts";

export const LS2018 = {
  code: "LS2018",
  title: "a system with musl as its C library",
  severity: "error",
  summary:
    "Hosts and plugins are linked with glibc and loaded by its dynamic linker; this system has musl instead.",
} as const satisfies CodeEntry;
