import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { GoCommand, PackageList, Workspace } from "@lockstep/go-workspace";
import type { BuildRecord } from "@lockstep/schema";
import { type BuildStep, type OnBuildEvent, told } from "./events.ts";
import { linkUnit } from "./linkUnit.ts";
import { makeRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { slots } from "./slots.ts";
import { type WarmUpResult, warmUp } from "./warmUp.ts";

export interface ApplyOptions {
  workspace: Workspace;
  list: PackageList;
  command: GoCommand;
  /** Flags of every go command, without the build mode. */
  flags: readonly string[];
  /** Processes at a time; default one per CPU. */
  jobs?: number;
  onEvent: OnBuildEvent;
}

/** What became of one unit. When `ok`, the artefact is whole at its temporary place. */
export type AppliedUnit = { unit: PlannedUnit; milliseconds: number } & (
  | { ok: true; record: BuildRecord }
  | { ok: false; findings: Finding[] }
);

/**
 * Builds `units`, each at its temporary place. With two plugins or more everything of the plugin
 * side is compiled by one process first, beside the hosts' builds: host and plugins share no
 * compiled package. A broken unit does not stop the others.
 */
export async function applyPlan(
  options: ApplyOptions,
  units: readonly PlannedUnit[],
): Promise<AppliedUnit[]> {
  const running = slots(options.jobs ?? availableParallelism());
  const plugins = units.filter(({ kind }) => kind === "plugin");
  const compiled = plugins.length < 2 ? undefined : running.run(() => compileAll(options, plugins));
  const applied = await Promise.allSettled(
    units.map(async (unit) => {
      const findings = unit.kind === "plugin" ? (await compiled)?.get(unit.name) : undefined;
      if (findings) return { unit, milliseconds: 0, ok: false as const, findings };
      return finish(options, unit, await running.run(() => link(options, unit)));
    }),
  );
  // All have ended, so nothing runs any more when the first failure is passed on.
  return applied.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}

async function compileAll(
  { command, workspace, list, flags, onEvent }: ApplyOptions,
  plugins: PlannedUnit[],
): Promise<WarmUpResult> {
  const step: BuildStep = { what: "compile", units: plugins.map(({ name }) => name) };
  const work = () => warmUp(command, { workspace, list }, plugins, flags);
  const { result } = await told(onEvent, step, work, (broken) => broken.size === 0);
  return result;
}

function link({ command, workspace, list, onEvent }: ApplyOptions, unit: PlannedUnit) {
  const step: BuildStep = { what: "link", kind: unit.kind, unit: unit.name };
  return told(
    onEvent,
    step,
    () => linkUnit(command, { workspace, list }, unit),
    ({ ok }) => ok,
  );
}

async function finish(
  { workspace }: ApplyOptions,
  unit: PlannedUnit,
  { result, milliseconds }: Awaited<ReturnType<typeof link>>,
): Promise<AppliedUnit> {
  if (!result.ok) return { unit, milliseconds, ok: false, findings: result.findings };
  const record = await makeRecord(unit, join(workspace.root, unit.temporary));
  return { unit, milliseconds, ok: true, record };
}
