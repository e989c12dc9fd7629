import type { CodeEntry } from "../code.ts";

export const LS3021 = {
  code: "LS3021",
  title: "other GOFIPS140",
  severity: "error",
  summary: "Host and plugin link different copies of the cryptography of the standard library.",
} as const satisfies CodeEntry;
