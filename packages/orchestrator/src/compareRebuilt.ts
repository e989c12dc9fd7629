import type { BuildRecord, DifferenceCause, FieldChange } from "@lockstep/schema";
import { buildKey } from "./buildInputs.ts";
import { changedFields } from "./changedFields.ts";

/** An artefact and its build record, as they lie somewhere. */
export interface Made {
  /** SHA-256 of the artefact. */
  sha256: string;
  /** The record, byte for byte; absent where there is none. */
  text?: string;
  /** What it says; absent where it is no valid record. */
  record?: BuildRecord;
}

/** The same, just built: it has a record. */
export type Rebuilt = Required<Made>;

/** Why an artefact is not what a rebuild makes: as far as the records know. */
export interface Comparison {
  /** Empty where artefact and record are the same bytes. */
  causes: DifferenceCause[];
  /** What moved between the recorded inputs and those of the rebuild. */
  changes: FieldChange[];
}

/**
 * Compares what was found with what its sources make now, byte for byte. Reads the records for the
 * cause only: a record is believed no further than its key and the artefact's digest hold.
 */
export function compareRebuilt(found: Made, rebuilt: Rebuilt): Comparison {
  const sameBytes = found.sha256 === rebuilt.sha256;
  if (sameBytes && found.text === rebuilt.text) return { causes: [], changes: [] };
  const { record } = found;
  if (!record) return { causes: ["no-record"], changes: [] };
  const causes: DifferenceCause[] = [];
  if (!sameBytes && record.artefact.sha256 !== found.sha256) causes.push("artefact-changed");
  if (record.key !== buildKey(record)) return { causes: [...causes, "record-edited"], changes: [] };
  const changes = changedFields(record, rebuilt.record);
  if (changes.length > 0) causes.push("inputs");
  if (causes.length === 0) causes.push(sameBytes ? "record" : "unexplained");
  return { causes, changes };
}
