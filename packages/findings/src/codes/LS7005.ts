import type { CodeEntry } from "../code.ts";

export const LS7005 = {
  code: "LS7005",
  title: "release is not aligned",
  severity: "error",
  summary: "A plugin of the set would not load, or not as the same code, in the host it is for.",
} as const satisfies CodeEntry;
