import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "@lockstep/store";
import { type AppliedUnit, applyPlan } from "./applyPlan.ts";
import { recordPath } from "./artefactPath.ts";
import type { BuildFacts } from "./buildFacts.ts";
import type { RoundsOptions } from "./buildRounds.ts";
import type { BuildState } from "./buildState.ts";
import { compileUnits } from "./compileUnits.ts";
import { sweepHeadStarts } from "./headStartPath.ts";
import { loadFindings } from "./loadFindings.ts";
import { completeRecord, formatRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { publishUnit } from "./publishUnit.ts";
import { builtUnit, emptyRound, fail, type Round } from "./round.ts";
import { sweepTemporaries } from "./sweepTemporaries.ts";
import { undisturbed } from "./undisturbed.ts";
import { type UnitStatus, unitStatus } from "./unitStatus.ts";
import { unitsWaitedFor } from "./waitingBuilds.ts";

/**
 * Builds what is not up to date, and keeps what was built from the sources that were planned.
 * @param folders as they were once Go had answered
 */
export async function buildOnce(
  options: RoundsOptions,
  facts: BuildFacts,
  folders: BuildState["folders"],
): Promise<Round> {
  const { workspace } = options.setting;
  const { plan, files, list } = facts;
  sweepTemporaries(workspace.root, plan.units);
  sweepHeadStarts(workspace.root);
  const asked = new Set(options.selected.map(({ name }) => name));
  const wanted = new Set([...asked, ...unitsWaitedFor(workspace.root, options.terms)]);
  const round = emptyRound();
  const toBuild = new Map<string, UnitStatus>();
  for (const unit of plan.units) {
    const broken = loadFindings(workspace, list, list.units.get(unit.name) ?? []);
    const status = unitStatus(workspace.root, unit, files);
    if (broken.length > 0) {
      if (asked.has(unit.name)) fail(round, unit, broken, 0);
    } else if (status.upToDate) {
      await keep(workspace.root, unit, status);
      round.good.push(unit);
      if (asked.has(unit.name)) {
        const { size } = status.record.artefact;
        round.units.push({ ...builtUnit(unit, "up-to-date", status.reason, 0), size });
      }
    } else if (wanted.has(unit.name)) toBuild.set(unit.name, status);
  }
  if (options.compileOnly) {
    await compileUnits(options, facts, toBuild, round);
    return round;
  }
  const applied = await applyPlan(
    { ...options, ...options.setting, list, flags: plan.flags },
    plan.units.filter(({ name }) => toBuild.has(name)),
  );
  // Hosts are not put in place, nor is anything taken for good, before it is known not to be stale.
  await options.pluginsAfter;
  options.setting.command.signal?.throwIfAborted();
  const isUndisturbed = undisturbed(workspace, facts, folders);
  for (const each of applied) await settle(options, isUndisturbed, round, each, toBuild);
  // What only others asked for is theirs to tell: a failure shows when they build it themselves.
  return { ...round, units: round.units.filter(({ name }) => asked.has(name)) };
}

async function settle(
  { setting, selected }: RoundsOptions,
  isUndisturbed: (unit: PlannedUnit) => boolean,
  round: Round,
  applied: AppliedUnit,
  statuses: ReadonlyMap<string, UnitStatus>,
): Promise<void> {
  const { root } = setting.workspace;
  const { unit, milliseconds } = applied;
  const isAsked = selected.some(({ name }) => name === unit.name);
  if (!applied.ok) {
    if (isAsked) fail(round, unit, applied.findings, milliseconds);
  } else if (isUndisturbed(unit)) {
    const { record, replaced } = await publishUnit(root, unit, applied.record);
    round.replaced.push(replaced);
    round.good.push(unit);
    const reason = statuses.get(unit.name)?.reason ?? "";
    const { size } = record.artefact;
    round.units.push({ ...builtUnit(unit, "built", reason, milliseconds), size });
  } else {
    rmSync(join(root, unit.temporary), { force: true });
    if (isAsked) round.disturbed.push(unit.name);
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
    await writeFileAtomic(recordPath(join(root, unit.file)), text, { durable: false });
  }
}
