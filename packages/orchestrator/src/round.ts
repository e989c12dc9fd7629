import type { Finding } from "@lockstep/findings";
import type { BuiltUnit } from "@lockstep/schema";
import type { PlannedUnit } from "./planBuild.ts";

/** What one round of planning and building came to. */
export interface Round {
  /** The units asked for, but for the disturbed ones. */
  units: BuiltUnit[];
  findings: Finding[];
  /** Units of the whole workspace whose artefact and record are good. */
  good: PlannedUnit[];
  /** Names of units that were built and not kept, because a source changed meanwhile. */
  disturbed: string[];
  /** Settle when the artefacts that were replaced are gone. */
  replaced: Promise<void>[];
}

/** A round in which nothing has happened yet. */
export function emptyRound(): Round {
  return { units: [], findings: [], good: [], disturbed: [], replaced: [] };
}

/** Puts a unit that could not be made, and why, into the round. */
export function fail(
  round: Round,
  unit: PlannedUnit,
  findings: Finding[],
  milliseconds: number,
): void {
  round.findings.push(...findings);
  const [first] = findings;
  const where = first?.where && `${first.where.file}:${first.where.line ?? 1}`;
  const reason = [where, first?.title].filter(Boolean).join(": ");
  round.units.push(builtUnit(unit, "failed", reason, milliseconds));
}

/** What a report says of one unit. */
export function builtUnit(
  { name, kind, file }: PlannedUnit,
  status: BuiltUnit["status"],
  reason: string,
  milliseconds: number,
): BuiltUnit {
  return { name, kind, file, status, reason, milliseconds };
}
