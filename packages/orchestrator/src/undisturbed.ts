import { join } from "node:path";
import type { BuildFacts } from "./buildFacts.ts";
import { settledBefore } from "./fileSystemClock.ts";
import { sameStamp, stampAt } from "./fileTable.ts";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * Whether no file that a unit is made from changed since Go was asked about it. Else nobody knows
 * which content the compiler saw, and the artefact must not get the record of this plan.
 */
export function undisturbed({ begin, list, files }: BuildFacts, { name }: PlannedUnit): boolean {
  const entries = files.entries();
  return (list.units.get(name) ?? []).every((path) => {
    const goPackage = list.packages.get(path);
    return (goPackage?.files ?? []).every((file) => {
      const full = join(goPackage?.dir ?? "", file);
      const now = stampAt(full);
      const before = entries.get(full)?.stamp ?? "missing";
      return sameStamp(before, now) && settledBefore(begin, now);
    });
  });
}
