import type { CodeEntry } from "../code.ts";

export const LS2009 = {
  code: "LS2009",
  title: "not in the store, and offline",
  severity: "error",
  summary:
    "Something the command needs is not in lockstep's store, and the network is not to be asked.",
} as const satisfies CodeEntry;
