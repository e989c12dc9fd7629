import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import type { GoCommand, PackageList, Workspace } from "@lockstep/go-workspace";
import type { BuildRecord } from "@lockstep/schema";
import { compileTogether } from "./compileTogether.ts";
import { type BuildStep, type OnBuildEvent, told } from "./events.ts";
import type { HeadStart } from "./headStart.ts";
import { linkUnit } from "./linkUnit.ts";
import { makeRecord } from "./makeRecord.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { type Slots, slots } from "./slots.ts";
import type { WarmUpResult } from "./warmUp.ts";

export interface ApplyOptions {
  workspace: Workspace;
  list: PackageList;
  command: GoCommand;
  /** Flags of every go command, without the build mode and those of the linker. */
  flags: readonly string[];
  /** Processes at a time; default one per CPU. */
  jobs?: number;
  ahead?: HeadStart;
  pluginsAfter?: Promise<unknown>;
  onEvent: OnBuildEvent;
}

/**
 * What became of one unit. When `ok`, the artefact is whole at its temporary place; its record is made
 * unless it was the last one, for which nothing runs any more that this could be done beside.
 */
export type AppliedUnit = { unit: PlannedUnit; milliseconds: number } & (
  | { ok: true; record?: BuildRecord }
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
  const compiled = compilePlugins(options, plugins, running);
  let open = units.length;
  const applied = await Promise.allSettled(
    units.map(async (unit) => {
      const findings = unit.kind === "plugin" ? (await compiled)?.get(unit.name) : undefined;
      if (findings) return { unit, milliseconds: 0, ok: false as const, findings };
      const linked = await running.run(() => link(options, unit));
      return finish(options, unit, linked, --open === 0);
    }),
  );
  // All have ended, so nothing runs any more when the first failure is passed on.
  return applied.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}

/** Compiles all plugins, where that is worth a process of its own; a lone one is just waited for. */
async function compilePlugins(
  options: ApplyOptions,
  plugins: PlannedUnit[],
  running: Slots,
): Promise<WarmUpResult | undefined> {
  if (plugins.length === 0) return undefined;
  await options.pluginsAfter;
  if (plugins.length < 2) return undefined;
  return running.run(async () => (await compileTogether(options, plugins)).result);
}

function link({ command, workspace, list, ahead, onEvent }: ApplyOptions, unit: PlannedUnit) {
  const step: BuildStep = { what: "link", kind: unit.kind, unit: unit.name };
  return told(
    onEvent,
    step,
    () => linkUnit(command, { workspace, list }, unit, ahead),
    ({ ok }) => ok,
  );
}

async function finish(
  { workspace }: ApplyOptions,
  unit: PlannedUnit,
  { result, milliseconds }: Awaited<ReturnType<typeof link>>,
  isLast: boolean,
): Promise<AppliedUnit> {
  if (!result.ok) return { unit, milliseconds, ok: false, findings: result.findings };
  if (isLast) return { unit, milliseconds, ok: true };
  const record = await makeRecord(unit, join(workspace.root, unit.temporary));
  return { unit, milliseconds, ok: true, record };
}
