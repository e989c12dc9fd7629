import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { processIsAlive } from "@lockstep/process";
import { stateFolder } from "./buildState.ts";

const nameOf = (process: number | string): string => `ahead-${process}`;

/** Where a head start of this process writes: on the file system of dist, in nobody's way. */
export function headStartPath(root: string): string {
  return join(stateFolder(root), nameOf(process.pid));
}

/** Removes what processes that are gone left of theirs. */
export function sweepHeadStarts(root: string): void {
  const folder = stateFolder(root);
  for (const name of readdirSync(folder)) {
    const owner = /^ahead-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !processIsAlive(Number(owner)))
      rmSync(join(folder, name), { force: true });
  }
}
