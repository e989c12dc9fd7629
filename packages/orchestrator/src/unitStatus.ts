import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuildRecord, FieldChange } from "@lockstep/schema";
import { recordPath } from "./artefactPath.ts";
import type { FileTable } from "./fileTable.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { readRecord } from "./readRecord.ts";
import { recordStatus } from "./recordStatus.ts";
import { unchangedReason } from "./unchangedReason.ts";

/** Whether an artefact is what its plan would make, and why or why not, for people. */
export type UnitStatus =
  | { upToDate: true; reason: string; record: BuildRecord }
  | { upToDate: false; reason: string; changes?: FieldChange[] };

/**
 * Compares the plan with what is in dist. A record counts only when its artefact is byte for byte
 * the one it was written for, so an end at any moment of a build leaves nothing that is believed.
 */
export function unitStatus(root: string, unit: PlannedUnit, files: FileTable): UnitStatus {
  const file = join(root, unit.file);
  const record = readRecord(recordPath(file));
  if (!existsSync(file)) {
    return { upToDate: false, reason: record ? "the artefact is missing" : "first build" };
  }
  if (!record) return { upToDate: false, reason: "the artefact has no build record" };
  const recorded = recordStatus(record, unit);
  if (!recorded.fits) {
    const { reason, changes } = recorded;
    return { upToDate: false, reason, ...(changes && { changes }) };
  }
  if (files.digest(file) !== record.artefact.sha256) {
    return { upToDate: false, reason: "the artefact is not the one that was built" };
  }
  return { upToDate: true, reason: unchangedReason, record };
}
