import type { Workspace } from "@lockstep/go-workspace";
import type { AffectedReport } from "@lockstep/schema";
import { affectedSince } from "../affected/affectedSince.ts";
import { counted } from "../counted.ts";
import type { GatedPlace } from "./place.ts";
import type { StepResult } from "./step.ts";

/** What a change affects, as a step, and the place of the steps that follow; none without a ref. */
export interface AffectedStep extends StepResult {
  report?: AffectedReport;
  /** Absent where nothing can be compared with what was named. */
  place?: GatedPlace;
}

/**
 * Keeps the gate to what changed since a ref. Where the sources cannot be planned it is about
 * everything, and the steps that need them say why.
 */
export async function affectedStep(place: GatedPlace, since: string): Promise<AffectedStep> {
  const { context, workspace, profile } = place;
  const result = await affectedSince(context, place, { since, profile });
  if (!result.ok) {
    if (result.exitCode === 2) return { findings: result.findings, summary: "no comparison" };
    return { findings: [], summary: "everything: the sources cannot be planned", place };
  }
  const { report } = result;
  const { commit, everything, tests } = report;
  const name = commit.slice(0, 12);
  if (everything !== undefined) {
    const summary = `everything since ${name}: ${everything}`;
    return { findings: [], summary, report, place };
  }
  const names = report.units.flatMap((unit) => (unit.affected ? unit.name : []));
  const said = `since ${name}: ${names.join(", ") || "no unit"}; tests of ${counted(tests.length, "package")}`;
  const gated = onlyThese(workspace, new Set(names));
  return { findings: [], summary: said, report, place: { ...place, gated, tests } };
}

/** The workspace with these units alone, and the hosts that their plugins are judged in. */
function onlyThese(workspace: Workspace, names: ReadonlySet<string>): Workspace {
  const plugins = workspace.plugins.filter(({ name }) => names.has(name));
  const needed = new Set(plugins.map(({ manifest }) => manifest.host));
  const hosts = workspace.hosts.filter(({ name }) => names.has(name) || needed.has(name));
  return { ...workspace, hosts, plugins };
}
