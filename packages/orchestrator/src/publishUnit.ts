import { linkSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { BuildRecord } from "@lockstep/schema";
import { writeFileAtomic } from "@lockstep/store";
import { recordPath } from "./artefactPath.ts";
import { formatRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * Puts the artefact and then its record in place, each in one step. Ended between the two, the old
 * record is beside the new artefact: they don't match, so the next build makes both again. So it
 * does after a power cut, which may take what is not on the disk yet.
 * @returns where the old artefact still is, to be removed: giving back its blocks takes the file system
 *   longer than all that is done here, and holds up who writes meanwhile
 */
export async function publishUnit(
  root: string,
  unit: PlannedUnit,
  record: BuildRecord,
): Promise<string | undefined> {
  const file = join(root, unit.file);
  const old = keepAside(file);
  renameSync(join(root, unit.temporary), file);
  await writeFileAtomic(recordPath(file), formatRecord(record), { durable: false });
  return old;
}

/**
 * A second name for what is at `file`, so that a rename over it need not end it; undefined where there
 * is nothing, or the file system has one name a file. A build that is killed leaves it to
 * sweepTemporaries.
 */
function keepAside(file: string): string | undefined {
  const aside = join(dirname(file), `.${basename(file)}.old.tmp`);
  try {
    linkSync(file, aside);
    return aside;
  } catch {
    return undefined;
  }
}
