import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { BuiltUnit } from "@lockstep/schema";
import { writeFileAtomic } from "@lockstep/store";
import { type AppliedUnit, applyPlan } from "./applyPlan.ts";
import { recordPath } from "./artefactPath.ts";
import type { BuildFacts } from "./buildFacts.ts";
import type { RoundsOptions } from "./buildRounds.ts";
import { loadFindings } from "./loadFindings.ts";
import { completeRecord, formatRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { publishUnit } from "./publishUnit.ts";
import { sweepTemporaries } from "./sweepTemporaries.ts";
import { undisturbed } from "./undisturbed.ts";
import { type UnitStatus, unitStatus } from "./unitStatus.ts";

/** What one round of planning and building came to. */
export interface Round {
  /** The units asked for, but for the disturbed ones. */
  units: BuiltUnit[];
  findings: Finding[];
  /** Units of the whole workspace whose artefact and record are good. */
  good: PlannedUnit[];
  /** Names of units that were built and not kept, because a source changed meanwhile. */
  disturbed: string[];
}

/** Builds what is not up to date, and keeps what was built from the sources that were planned. */
export async function buildOnce(options: RoundsOptions, facts: BuildFacts): Promise<Round> {
  const { workspace } = options.setting;
  const { plan, files, list } = facts;
  sweepTemporaries(workspace.root, plan.units);
  const asked = new Set(options.selected.map(({ name }) => name));
  const round: Round = { units: [], findings: [], good: [], disturbed: [] };
  const toBuild = new Map<string, UnitStatus>();
  for (const unit of plan.units) {
    const broken = loadFindings(workspace, list, list.units.get(unit.name) ?? []);
    const status = unitStatus(workspace.root, unit, files);
    if (broken.length > 0) {
      if (asked.has(unit.name)) fail(round, unit, broken, 0);
    } else if (status.upToDate) {
      await keep(workspace.root, unit, status);
      round.good.push(unit);
      if (asked.has(unit.name)) round.units.push(builtUnit(unit, "up-to-date", status.reason, 0));
    } else if (asked.has(unit.name)) toBuild.set(unit.name, status);
  }
  const applied = await applyPlan(
    { ...options, ...options.setting, list, flags: plan.flags },
    plan.units.filter(({ name }) => toBuild.has(name)),
  );
  for (const each of applied) await settle(options, facts, round, each, toBuild);
  return round;
}

async function settle(
  { setting }: RoundsOptions,
  facts: BuildFacts,
  round: Round,
  applied: AppliedUnit,
  statuses: ReadonlyMap<string, UnitStatus>,
): Promise<void> {
  const { root } = setting.workspace;
  const { unit, milliseconds } = applied;
  if (!applied.ok) fail(round, unit, applied.findings, milliseconds);
  else if (undisturbed(facts, unit)) {
    await publishUnit(root, unit, applied.record);
    round.good.push(unit);
    const reason = statuses.get(unit.name)?.reason ?? "";
    round.units.push(builtUnit(unit, "built", reason, milliseconds));
  } else {
    rmSync(join(root, unit.temporary), { force: true });
    round.disturbed.push(unit.name);
    round.units.push(
      builtUnit(unit, "failed", "a source changed while it was built", milliseconds),
    );
  }
}

/** What is in a record beside the inputs may change without a new artefact: the plugin's version. */
async function keep(
  root: string,
  unit: PlannedUnit,
  { record }: Extract<UnitStatus, { upToDate: true }>,
): Promise<void> {
  const text = formatRecord(completeRecord(unit, record));
  if (text !== formatRecord(record)) {
    await writeFileAtomic(recordPath(join(root, unit.file)), text);
  }
}

function fail(round: Round, unit: PlannedUnit, findings: Finding[], milliseconds: number): void {
  round.findings.push(...findings);
  const [first] = findings;
  const where = first?.where && `${first.where.file}:${first.where.line ?? 1}`;
  const reason = [where, first?.title].filter(Boolean).join(": ");
  round.units.push(builtUnit(unit, "failed", reason, milliseconds));
}

function builtUnit(
  { name, kind, file }: PlannedUnit,
  status: BuiltUnit["status"],
  reason: string,
  milliseconds: number,
): BuiltUnit {
  return { name, kind, file, status, reason, milliseconds };
}
