import type { BuildRecord, FieldChange } from "@lockstep/schema";
import { buildKey } from "./buildInputs.ts";
import { changedFields } from "./changedFields.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { whyBuild } from "./whyBuild.ts";

/** Whether an artefact was recorded as what a plan would make now, or why not, for people. */
export type RecordStatus =
  | { fits: true }
  | { fits: false; reason: string; changes?: FieldChange[] };

/** Compares what an artefact was made from, by its record, with what a plan makes it from. */
export function recordStatus(record: BuildRecord, unit: PlannedUnit): RecordStatus {
  if (record.key !== buildKey(record)) return { fits: false, reason: "its record was edited" };
  if (record.key === unit.key) return { fits: true };
  const changes = changedFields(record, unit.inputs);
  return { fits: false, reason: whyBuild(changes), changes };
}
