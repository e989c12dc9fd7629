import type { CodeEntry } from "../code.ts";

export const LS7006 = {
  code: "LS7006",
  title: "folder cannot take releases",
  severity: "error",
  summary:
    "A name that releases need in the folder is taken by something that lockstep did not put there.",
} as const satisfies CodeEntry;
