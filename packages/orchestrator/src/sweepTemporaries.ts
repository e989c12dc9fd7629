import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PlannedUnit } from "./planBuild.ts";

const leftover = /^\..+\.(?:part|tmp)$/;

/** Removes what a build that was killed left half written. Only for the holder of the build lock. */
export function sweepTemporaries(root: string, units: readonly PlannedUnit[]): void {
  for (const folder of new Set(units.map(({ file }) => join(root, dirname(file))))) {
    for (const name of namesIn(folder)) {
      if (leftover.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
