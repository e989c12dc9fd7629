import { dirname, join } from "node:path";
import { sumFiles, type Workspace } from "@lockstep/go-workspace";
import { type BuildFacts, moduleFiles } from "./buildFacts.ts";
import type { BuildState } from "./buildState.ts";
import { unwrittenSince } from "./fileSystemClock.ts";
import { sameStamp, stampAt } from "./fileTable.ts";
import { sameNames } from "./folderEntry.ts";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * Says of units whether nothing that they are made from changed since Go was asked about it: what
 * selects modules, the files that Go reads, if only to leave them out, and the names beside them.
 * Else nobody knows which content the compiler saw, and the artefact must not get the record of this
 * plan.
 * @param folders as they were once Go had answered
 */
export function undisturbed(
  workspace: Workspace,
  facts: BuildFacts,
  folders: BuildState["folders"],
): (unit: PlannedUnit) => boolean {
  const { begin, list } = facts;
  const entries = facts.files.entries();
  const areStill = (paths: readonly string[]): boolean => {
    const stamps = paths.map(
      (path) => [entries.get(path)?.stamp ?? "missing", stampAt(path)] as const,
    );
    const isUnwritten = unwrittenSince(workspace.root, begin);
    return stamps.every(([before, now]) => sameStamp(before, now) && isUnwritten(now));
  };
  // A sum decides no content, and Go itself may write one.
  const sums = new Set(sumFiles(workspace));
  const sameModules = areStill(moduleFiles(workspace).filter((file) => !sums.has(file)));
  return ({ name }) => {
    const packages = (list.units.get(name) ?? []).flatMap((path) => list.packages.get(path) ?? []);
    const sources = packages.flatMap(({ dir, files, ignored }) =>
      [...files, ...ignored].map((file) => join(dir, file)),
    );
    const beside = new Set(sources.map(dirname));
    return (
      sameModules &&
      areStill(sources) &&
      folders.every(([path, entry]) => !beside.has(path) || sameNames(path, entry))
    );
  };
}
