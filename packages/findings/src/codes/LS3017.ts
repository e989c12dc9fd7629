import type { CodeEntry } from "../code.ts";

export const LS3017 = {
  code: "LS3017",
  title: "other build tags",
  severity: "error",
  summary:
    "Host and plugin were built with different -tags, which select files of a package that both link.",
} as const satisfies CodeEntry;
