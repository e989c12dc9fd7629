import type { CodeEntry } from "../code.ts";

export const LS3104 = {
  code: "LS3104",
  title: "line of another module changes the host",
  severity: "error",
  summary:
    "A replace or exclude line outside the host's own go.mod gives the host another version or replacement of a module that it links.",
} as const satisfies CodeEntry;
