import type { CodeEntry } from "../code.ts";

export const LS4006 = {
  code: "LS4006",
  title: "type of the contract can't be carried by calls",
  severity: "error",
  summary: "A method of the contract has a parameter or result that can't cross to TypeScript.",
} as const satisfies CodeEntry;
