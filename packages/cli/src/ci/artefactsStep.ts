import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { artefactsOf, type Release, recordFile } from "@lockstep/distribution";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { type PlannedUnit, readRecord, recordStatus } from "@lockstep/orchestrator";
import { planTree } from "../affected/planTree.ts";
import { counted } from "../counted.ts";
import { policyOf } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { openRelease } from "../release/openRelease.ts";
import type { GatedPlace } from "./place.ts";
import type { StepResult } from "./step.ts";

/** A release that the gate was handed. */
export interface HandedRelease extends Release {
  /** As the person names its folder. */
  display: string;
}

export interface HandedArtefacts {
  /** Folder of a release, as written. */
  folder: string;
  /** What its digest has to be. */
  digest?: string;
}

/** What came of the artefacts, and the place of the steps that judge and load them. */
export interface ArtefactsStep extends StepResult {
  /** Absent where it is not as it was packed. */
  release?: HandedRelease;
  place: GatedPlace;
}

/**
 * In place of a build: the artefacts that another job made, if every file is what its SHA256SUMS
 * says and was made from what the sources in front of us would make it from. Builds nothing.
 */
export async function artefactsStep(
  place: GatedPlace,
  { folder, digest }: HandedArtefacts,
): Promise<ArtefactsStep> {
  const { context, workspace, environment, profile } = place;
  const read = await openRelease(context.cwd, folder, digest);
  if (!read.ok) return { findings: read.findings, summary: "not as packed", place };
  const release = { ...read.release, display: folder };
  const gated = unitsIn(workspace, release);
  const there = { ...place, gated };
  const planned = await planTree(context, { workspace, environment }, { profile });
  if (!planned.ok) {
    return { findings: planned.findings, summary: "the sources cannot be planned", place: there };
  }
  const others = ofOtherSources(release, planned.facts.plan.units);
  allowToRun(release);
  const which = `${folder} (${release.digest.slice(0, 12)})`;
  const counts = [counted(gated.hosts.length, "host"), counted(gated.plugins.length, "plugin")];
  const summary =
    others.length > 0
      ? `${counted(others.length, "artefact")} of other sources, in ${which}`
      : `${counts.join(", ")} as packed, in ${which}`;
  const findings = weighed(others, policyOf(workspace, context.today));
  return { findings, summary, release, place: there };
}

/** The workspace with what a release holds, its host included where that is in place elsewhere. */
function unitsIn(workspace: Workspace, { manifest }: HandedRelease): Workspace {
  const { host, plugins } = manifest;
  const names = new Set(plugins.map(({ name }) => name));
  return {
    ...workspace,
    hosts: workspace.hosts.filter(({ name }) => name === host.name),
    plugins: workspace.plugins.filter(({ name }) => names.has(name)),
  };
}

/** LS7010 for each artefact of a release whose record is not what the plan of the sources says. */
function ofOtherSources(
  { folder, display, manifest }: HandedRelease,
  units: readonly PlannedUnit[],
): Finding[] {
  const named = new Map(artefactsOf(manifest).map((each) => [each.file, manifest.host.name]));
  for (const { file, name } of manifest.plugins) named.set(file, name);
  return artefactsOf(manifest).flatMap(({ file, sha256 }) => {
    const name = named.get(file) ?? file;
    const reason = difference();
    if (reason === undefined) return [];
    return finding("LS7010", {
      where: { file: join(display, file) },
      subject: name,
      cause: `${name}: ${reason}`,
      fix: { text: "gate the commit that it was built from, or build and pack this one again" },
    });

    function difference(): string | undefined {
      const record = readRecord(join(folder, recordFile(file)));
      const unit = units.find((each) => each.name === name);
      if (!record) return "it has no build record that can be read";
      if (record.artefact.sha256 !== sha256) return "its record is of another file";
      if (!unit) return "the workspace has no host or plugin of this name";
      const status = recordStatus(record, unit);
      return status.fits ? undefined : status.reason;
    }
  });
}

/** Stores of CI artefacts drop permissions; what a release lets run is its host (see `modeOf`). */
function allowToRun({ folder, manifest }: HandedRelease): void {
  if (manifest.host.file === undefined) return;
  const file = join(folder, manifest.host.file);
  const { mode } = statSync(file);
  if ((mode & 0o111) === 0) chmodSync(file, 0o755);
}
