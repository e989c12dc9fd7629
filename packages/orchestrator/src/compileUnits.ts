import { availableParallelism } from "node:os";
import type { BuildFacts } from "./buildFacts.ts";
import type { RoundsOptions } from "./buildRounds.ts";
import { compileTogether } from "./compileTogether.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { builtUnit, fail, type Round } from "./round.ts";
import { slots } from "./slots.ts";
import type { UnitStatus } from "./unitStatus.ts";

/** Compiles, of the units to build, everything but the link; hosts beside plugins. */
export async function compileUnits(
  { setting, jobs = availableParallelism(), onEvent }: RoundsOptions,
  { plan, list }: BuildFacts,
  toBuild: ReadonlyMap<string, UnitStatus>,
  round: Round,
): Promise<void> {
  const { workspace, command } = setting;
  const running = slots(jobs);
  const compile = async (kind: PlannedUnit["kind"]): Promise<void> => {
    const units = plan.units.filter((unit) => unit.kind === kind && toBuild.has(unit.name));
    if (units.length === 0) return;
    const options = { workspace, command, list, flags: plan.flags, onEvent };
    const { result, milliseconds } = await running.run(() => compileTogether(options, units));
    for (const unit of units) {
      const broken = result.get(unit.name);
      const reason = toBuild.get(unit.name)?.reason ?? "";
      if (broken) fail(round, unit, broken, milliseconds);
      else round.units.push(builtUnit(unit, "compiled", reason, milliseconds));
    }
  };
  await Promise.all([compile("host"), compile("plugin")]);
}
