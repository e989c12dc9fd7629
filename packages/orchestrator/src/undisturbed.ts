import { join } from "node:path";
import type { BuildFacts } from "./buildFacts.ts";
import { unwrittenSince } from "./fileSystemClock.ts";
import { sameStamp, stampAt } from "./fileTable.ts";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * Whether no file that a unit is made from changed since Go was asked about it. Else nobody knows
 * which content the compiler saw, and the artefact must not get the record of this plan.
 */
export function undisturbed(
  root: string,
  { begin, list, files }: BuildFacts,
  { name }: PlannedUnit,
): boolean {
  const entries = files.entries();
  const paths = (list.units.get(name) ?? []).flatMap((path) => {
    const goPackage = list.packages.get(path);
    return (goPackage?.files ?? []).map((file) => join(goPackage?.dir ?? "", file));
  });
  const stamps = paths.map(
    (path) => [entries.get(path)?.stamp ?? "missing", stampAt(path)] as const,
  );
  const isUnwritten = unwrittenSince(root, begin);
  return stamps.every(([before, now]) => sameStamp(before, now) && isUnwritten(now));
}
