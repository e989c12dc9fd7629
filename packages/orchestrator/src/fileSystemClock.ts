import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stateFolder } from "./buildState.ts";
import type { Stamp } from "./fileTable.ts";

/**
 * The present as the workspace's file system writes it into a file, in milliseconds: comparable
 * with the times of other files there, which the process's own clock is not.
 */
export function fileSystemNow(root: string): number {
  const folder = stateFolder(root);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "clock");
  writeFileSync(file, "");
  return statSync(file).mtimeMs;
}

/**
 * Whether a stamp can only be from before `begin`. Then what was read a clock tick or more after
 * `begin` is what the stamp stands for, and any later edit gets another stamp.
 */
export function settledBefore(begin: number, stamp: Stamp | "missing"): boolean {
  return stamp === "missing" || (stamp[1] <= begin && stamp[2] <= begin);
}
