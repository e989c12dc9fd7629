import type { CodeEntry } from "../code.ts";

export const LS6007 = {
  code: "LS6007",
  title: "a file is in the way",
  severity: "error",
  summary: "The repository is a workspace already, or has another file where a document would go.",
} as const satisfies CodeEntry;
