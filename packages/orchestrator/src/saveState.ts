import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { lockName, type Workspace } from "@lockstep/go-workspace";
import type { CCompiler, Toolchain } from "@lockstep/provision";
import { writeFileAtomic } from "@lockstep/store";
import { recordPath } from "./artefactPath.ts";
import type { BuildFacts } from "./buildFacts.ts";
import { type BuildState, ownFile, type StateUnit, stateFile } from "./buildState.ts";
import { debugSourcesFolder } from "./debugSources.ts";
import { settledBefore } from "./fileSystemClock.ts";
import { type Stamp, stampAt } from "./fileTable.ts";
import { gonePlugins } from "./gonePlugins.ts";
import { isExcused } from "./isExcused.ts";
import type { PlannedUnit } from "./planBuild.ts";
import type { ResolvedProfile } from "./profiles.ts";

export interface SaveStateOptions {
  workspace: Workspace;
  toolchain: Toolchain;
  cc: CCompiler;
  profile: ResolvedProfile;
  caller: string;
  facts: BuildFacts;
  /** As they were at any moment since `facts.begin`: what changed later is seen by the next build. */
  folders: BuildState["folders"];
  /** Units whose artefact and record are good now. */
  good: readonly PlannedUnit[];
  findings: Finding[];
  lockFindings: Finding[];
  alignedModules: string;
}

/** Writes down what this build saw, for changesSince and for the digests of the next full plan. */
export async function saveState(options: SaveStateOptions): Promise<void> {
  const { workspace, toolchain, cc, profile, caller, facts, good, alignedModules } = options;
  const { findings, folders, lockFindings } = options;
  const { root } = workspace;
  const { begin, files, plan } = facts;
  const settled = settledBefore(root, begin);
  const fileEntries = [...files.entries()].filter(([, { stamp }]) => settled(stamp));
  const tools = [
    ...cc.watched,
    ...(toolchain.machine?.watched ?? []),
    toolchain.go,
    join(toolchain.goroot, "VERSION"),
    ownFile,
    join(root, lockName),
    ...(profile.debugged ? [debugSourcesFolder(root, profile.name, toolchain)] : []),
  ];
  const units = good.map((unit) => stateUnit(root, unit));
  const state: BuildState = {
    version: 1,
    caller,
    files: fileEntries,
    folders,
    tools: tools.map((path) => [path, stampAt(path)]),
    units,
    complete:
      good.length === plan.units.length &&
      gonePlugins(workspace, plan.profile, plan.target).length === 0,
    settled:
      ![...findings, ...lockFindings].some(isExcused) &&
      fileEntries.length === files.entries().size &&
      folders.every(([, { stamp }]) => settled(stamp)) &&
      units.every(({ artefact }) => writtenBeforePublished(artefact)),
    findings,
    lockFindings,
    alignedModules,
  };
  const file = stateFile(root, plan.profile, plan.target);
  await writeFileAtomic(file, JSON.stringify(state), { durable: false });
}

function stateUnit(root: string, { name, kind, file }: PlannedUnit): StateUnit {
  const path = join(root, file);
  return { name, kind, file, artefact: stampAt(path), record: stampAt(recordPath(path)) };
}

/** Content hashed before the rename, in an earlier tick: any later write shows in the stamp. */
function writtenBeforePublished(stamp: Stamp | "missing"): boolean {
  return stamp !== "missing" && stamp[1] < stamp[2];
}
