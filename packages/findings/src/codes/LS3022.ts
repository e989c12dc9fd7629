import type { CodeEntry } from "../code.ts";

export const LS3022 = {
  code: "LS3022",
  title: "host built without cgo",
  severity: "error",
  summary: "Package plugin does nothing in a host that was built with CGO_ENABLED=0.",
} as const satisfies CodeEntry;
