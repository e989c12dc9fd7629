import { readFileSync, writeFileSync } from "node:fs";
import { copied } from "./temporary.ts";

/**
 * A copy that says it was built with another release, of a name of equal length: for releases that
 * nobody should fetch, and for neighbours whose packages do not differ.
 */
export function renamedRelease(file: string, from: string, to: string): string {
  const copy = copied(file);
  writeFileSync(copy, readFileSync(copy, "latin1").replaceAll(from, to), "latin1");
  return copy;
}
