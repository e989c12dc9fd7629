import { isDeepStrictEqual } from "node:util";
import type { Unit, Workspace } from "@lockstep/go-workspace";
import type { AffectedUnit } from "@lockstep/schema";
import { changedFields } from "./changedFields.ts";
import type { PlannedUnit } from "./planBuild.ts";
import { whyBuild } from "./whyBuild.ts";

/** One state of a workspace: its units, and their planned builds. */
export interface PlannedTree {
  workspace: Pick<Workspace, "config" | "hosts" | "plugins">;
  units: readonly PlannedUnit[];
}

/**
 * What each unit of a workspace differs in from an earlier state: by its key, by what its manifest
 * promises, and, for a plugin, by its host, with which it has to be judged and loaded again.
 */
export function affectedUnits(before: PlannedTree, now: PlannedTree): AffectedUnit[] {
  const { hosts, plugins } = now.workspace;
  const policy = changedPolicy(before, now);
  const ofHosts = hosts.map((unit) => compared(unit, { before, now, policy }));
  const moved = new Set(ofHosts.flatMap(({ affected, name }) => (affected ? name : [])));
  const ofPlugins = plugins.map((unit) => {
    const own = compared(unit, { before, now, policy });
    const { host } = unit.manifest;
    if (own.affected || !moved.has(host)) return own;
    return { ...own, affected: true, reason: `its host ${host} changed` };
  });
  return [...ofHosts, ...ofPlugins];
}

/** All units of a workspace as affected, where no comparison can tell more. */
export function everyUnit(
  { hosts, plugins }: Pick<Workspace, "hosts" | "plugins">,
  reason: string,
): AffectedUnit[] {
  return [...hosts, ...plugins].map(({ name, kind }) => {
    return { name, kind, affected: true, reason, changes: [] };
  });
}

interface States {
  before: PlannedTree;
  now: PlannedTree;
  policy: string | undefined;
}

function compared(unit: Unit, { before, now, policy }: States): AffectedUnit {
  const { name, kind } = unit;
  const affected = (reason: string, changes: AffectedUnit["changes"] = []): AffectedUnit => {
    return { name, kind, affected: true, reason, changes };
  };
  const { hosts, plugins } = before.workspace;
  const old = [...hosts, ...plugins].find((each) => each.name === name && each.kind === kind);
  const [was, is] = [before, now].map(({ units }) => units.find((each) => each.name === name));
  if (!is) throw new Error(`${name} is a unit of the workspace and has no plan`);
  if (!old || !was) return affected("new");
  const changes = changedFields(was.inputs, is.inputs);
  if (changes.length > 0) return affected(whyBuild(changes), changes);
  if (!isDeepStrictEqual(old.manifest, unit.manifest)) return affected("its manifest changed");
  if (policy !== undefined) return affected(policy);
  return { name, kind, affected: false, reason: "unchanged", changes: [] };
}

/** What of lockstep.jsonc decides a verdict and is in no key. */
function changedPolicy(before: PlannedTree, now: PlannedTree): string | undefined {
  const [old, current] = [before.workspace.config, now.workspace.config];
  const keys = ["moduleGraph", "severities", "exceptions"] as const;
  const changed = keys.find((key) => !isDeepStrictEqual(old[key], current[key]));
  return changed && `lockstep.jsonc changed: ${changed}`;
}
