import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stateFolder } from "./buildState.ts";
import type { Stamp } from "./fileTable.ts";

/**
 * The present as the workspace's file system writes it into a file, in milliseconds: comparable
 * with the times of other files there, which the process's own clock is not.
 */
export function fileSystemNow(root: string): number {
  return timeWritten(root, "clock");
}

/**
 * Whether no write since `begin` can have left a stamp that was taken before this call. Times that
 * are still to come, of an archive, another machine or a clock that was set back, are no write's.
 */
export function unwrittenSince(root: string, begin: number): (stamp: Stamp | "missing") => boolean {
  let end: number | undefined;
  const isOutside = (time: number): boolean => {
    if (time <= begin) return true;
    end ??= timeWritten(root, "clock-end");
    return time > end;
  };
  return (stamp) => stamp === "missing" || (isOutside(stamp[1]) && isOutside(stamp[2]));
}

/**
 * Whether, besides, any later edit gets another stamp: what was read a clock tick or more after
 * `begin` is then what the stamp stands for. The kernel sets the time of change, and nothing else;
 * one that is still to come could be met again.
 */
export function settledBefore(root: string, begin: number): (stamp: Stamp | "missing") => boolean {
  const isUnwritten = unwrittenSince(root, begin);
  return (stamp) => isUnwritten(stamp) && (stamp === "missing" || stamp[2] <= begin);
}

function timeWritten(root: string, name: string): number {
  const folder = stateFolder(root);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, "");
  return statSync(file).mtimeMs;
}
