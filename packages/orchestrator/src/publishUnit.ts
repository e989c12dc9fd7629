import { renameSync } from "node:fs";
import { join } from "node:path";
import type { BuildRecord } from "@lockstep/schema";
import { writeFileAtomic } from "@lockstep/store";
import { recordPath } from "./artefactPath.ts";
import { formatRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * Puts the artefact and then its record in place, each in one step. Ended between the two, the old
 * record is beside the new artefact: they don't match, so the next build makes both again. So it
 * does after a power cut, which may take what is not on the disk yet.
 */
export async function publishUnit(
  root: string,
  unit: PlannedUnit,
  record: BuildRecord,
): Promise<void> {
  const file = join(root, unit.file);
  renameSync(join(root, unit.temporary), file);
  await writeFileAtomic(recordPath(file), formatRecord(record), { durable: false });
}
