import { type Finding, finding } from "@lockstep/findings";
import { targetOf } from "@lockstep/provision";
import type { FieldChange, PlanReport, PlanUnit } from "@lockstep/schema";
import type { BuildPlaces } from "./buildEnvironment.ts";
import type { BuildFacts } from "./buildFacts.ts";
import { type BuildInputs, fieldDigests, keyReasons } from "./buildInputs.ts";
import { callerVariables } from "./callerVariables.ts";
import { checkModules } from "./checkModules.ts";
import { loadFindings } from "./loadFindings.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { plannedFacts } from "./plannedFacts.ts";
import { resolveProfile } from "./profiles.ts";
import { selectUnits } from "./selectUnits.ts";
import { settleLock } from "./settleLock.ts";
import { uniqueFindings } from "./uniqueFindings.ts";
import { unitStatus } from "./unitStatus.ts";

export interface PlanOptions extends BuildPlaces {
  /** Units to plan; none means all. */
  names?: readonly string[];
  profile: string;
  /** Only the units that are not up to date. */
  changed?: boolean;
  signal?: AbortSignal;
}

export type PlanResult =
  | { ok: true; report: PlanReport }
  | { ok: false; findings: Finding[]; usage: boolean };

/**
 * What a build of these units would run, and why: nothing is built, and nothing is written into the
 * workspace. `usage`: the findings are about what was asked for, not about the sources.
 */
export async function planReport(options: PlanOptions): Promise<PlanResult> {
  const { workspace, names = [], callerEnv } = options;
  const resolved = resolveProfile(workspace, options.profile);
  const selected = selectUnits(workspace, names);
  if (!resolved.ok || !selected.ok) {
    const findings = [resolved, selected].flatMap((each) => (each.ok ? [] : each.findings));
    return { ok: false, findings, usage: true };
  }
  const planned = await plannedFacts({ ...options, profile: resolved.profile });
  if (!planned.ok) return { ok: false, findings: planned.findings, usage: false };
  const { facts, profile, command } = planned;
  const { list, plan } = facts;
  const graph = await checkModules({ workspace, command, list, listFlags: profile.listFlags });
  const lock = await settleLock("compare", { workspace, command, list }, options);
  const asked = new Set(selected.units.map(({ name }) => name));
  const units = plan.units.filter(({ name }) => asked.has(name));
  const looked = units.map((unit) => lookAt(options, facts, unit));
  const told = options.changed ? looked.filter(({ unit }) => unit.status !== "up-to-date") : looked;
  const findings = [...graph, ...lock.map(wouldBeWritten), ...looked.flatMap((l) => l.findings)];
  const [first] = plan.units;
  if (!first) throw new Error("a workspace has at least one host");
  const report: PlanReport = {
    version: 1,
    command: "plan",
    ok: findings.every(({ severity }) => severity !== "error"),
    profile: profile.name,
    changed: options.changed === true,
    directory: workspace.root,
    target: targetOf(options),
    toolchain: first.inputs.toolchain,
    env: command.env,
    caller: Object.entries(callerVariables).map(([name, reason]) => {
      const value = callerEnv[name];
      return { name, ...(value !== undefined && { value }), reason };
    }),
    key: Object.entries(keyReasons).map(([field, reason]) => ({ field, reason })),
    units: told.map(({ unit }) => unit),
    findings: uniqueFindings(findings),
  };
  return { ok: true, report };
}

function lookAt(
  { workspace }: PlanOptions,
  { list, files }: BuildFacts,
  unit: PlannedUnit,
): { unit: PlanUnit; findings: Finding[] } {
  const findings = loadFindings(workspace, list, list.units.get(unit.name) ?? []);
  const status = unitStatus(workspace.root, unit, files);
  const changes = status.upToDate ? [] : (status.changes ?? []);
  const [broken] = findings;
  if (broken) return { unit: planUnit(unit, "broken", broken.title, changes), findings };
  const word = status.upToDate ? "up-to-date" : "build";
  return { unit: planUnit(unit, word, status.reason, changes), findings };
}

function planUnit(
  { name, kind, inputs, file, argv, key }: PlannedUnit,
  status: PlanUnit["status"],
  reason: string,
  changes: FieldChange[],
): PlanUnit {
  const fields: Record<keyof BuildInputs, string> = fieldDigests(inputs);
  return {
    ...{ name, kind, package: inputs.package, file },
    ...{ status, reason, argv, key, fields, changes },
  };
}

/** A build writes the lock to fit: what it would write is worth a word, and nothing is wrong. */
function wouldBeWritten(moved: Finding): Finding {
  if (moved.code !== "LS3102") return moved;
  const fix = { text: "nothing, if the change is meant: a build writes the lock" };
  return finding("LS3102", { ...moved, severity: "warning", fix });
}
