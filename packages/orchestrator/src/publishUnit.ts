import { linkSync, renameSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { BuildRecord } from "@lockstep/schema";
import { writeFileAtomic } from "@lockstep/store";
import { recordPath } from "./artefactPath.ts";
import { formatRecord, makeRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";

/** A unit whose artefact and record are in place. */
export interface PublishedUnit {
  record: BuildRecord;
  /** Settles when the artefact that was replaced is gone. */
  replaced: Promise<void>;
}

/**
 * Puts the artefact and then its record in place, each in one step; a record that was not made yet is
 * made in between. Ended between the two, the old record is beside the new artefact: they don't match,
 * so the next build makes both again. So it does after a power cut, which may take what is not on the
 * disk yet.
 */
export async function publishUnit(
  root: string,
  unit: PlannedUnit,
  made: BuildRecord | undefined,
): Promise<PublishedUnit> {
  const file = join(root, unit.file);
  const old = keepAside(file);
  renameSync(join(root, unit.temporary), file);
  // To give back the blocks takes the file system longer than the rename. Where it fails, and when this
  // process is killed before, the next build sweeps.
  const replaced = old === undefined ? Promise.resolve() : unlink(old).catch(() => {});
  const record = made ?? (await makeRecord(unit, file));
  await writeFileAtomic(recordPath(file), formatRecord(record), { durable: false });
  return { record, replaced };
}

/**
 * A second name for what is at `file`, so that a rename over it need not end it; undefined where there
 * is nothing, or the file system has one name a file. Its name is one that sweepTemporaries takes away.
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
