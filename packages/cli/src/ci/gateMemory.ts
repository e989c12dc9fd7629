import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasDriver, localReplaces } from "@lockstep/go-workspace";
import { isHostTarget, stateFolder } from "@lockstep/orchestrator";
import { changesSince } from "@lockstep/orchestrator/changesSince";
import type { BuildReport, CiReport } from "@lockstep/schema";
import { writeFileAtomic } from "@lockstep/store";
import { isInside } from "../isInside.ts";
import { type GatedPlace, isWhole, type Place } from "./place.ts";
import type { CiStep } from "./step.ts";
import { workspaceDigest } from "./workspaceDigest.ts";

/** What steps said whose answer follows from what the key covers, in a gate where they found nothing. */
export interface GateMemory {
  /** Digest over all that these steps depend on. */
  key: string;
  summaries: Record<"modules" | "generated" | "load" | "test", string>;
  modules: CiReport["modules"];
}

/** The workspace as it is, where nothing was touched since its last good build. */
export interface Unchanged {
  key: string;
  build: BuildReport;
}

/**
 * Says that artefacts are those of the sources as they are, and what else a gate depends on. The
 * caller's variables count, for tests see them. `undefined` where something changed, for a run that
 * is about a part of the workspace or another platform, where a module lies outside of the workspace,
 * and where a probe stands in for the host's driver: that is linked each time.
 */
export function unchanged(place: GatedPlace): Unchanged | undefined {
  const { workspace, profile, target } = place;
  const { env } = place.context;
  const { root, modules, hosts } = workspace;
  if (!isWhole(place) || !isHostTarget(target)) return undefined;
  if (!hosts.every(hasDriver)) return undefined;
  const replacing = localReplaces(workspace).map(({ folder }) => folder);
  const folders = [...modules.map(({ dir }) => dir), ...replacing];
  if (!folders.every((each) => each === root || isInside(root, each))) return undefined;
  const changes = changesSince({ root, profile, callerEnv: env });
  if (changes.kind !== "none") return undefined;
  const files = workspaceDigest(root);
  if (files === undefined) return undefined;
  const variables = Object.entries(env)
    .filter(([name]) => !shellsOwn.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [profile, changes.seen, files, variables];
  const key = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return { key, build: changes.report };
}

/** Set anew by every shell, and by go test for each package. */
const shellsOwn = new Set(["_", "OLDPWD", "PWD", "SHLVL"]);

/** What was remembered of a gate in just this state. */
export function recall(place: Place, key: string): GateMemory | undefined {
  try {
    const memory = JSON.parse(readFileSync(memoryFile(place), "utf8")) as GateMemory;
    return memory.key === key ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a gate saw, when every step that it need not ask again passed without a finding. */
export async function remember(
  place: Place,
  key: string,
  { steps, modules }: { steps: readonly CiStep[]; modules: CiReport["modules"] },
): Promise<void> {
  const said = (name: string): string | undefined => {
    const step = steps.find((each) => each.name === name);
    return step?.ok && step.findings.length === 0 ? step.summary : undefined;
  };
  const [linked, generated] = [said("modules"), said("generated")];
  const [load, test] = [said("load"), said("test")];
  if (linked === undefined || generated === undefined) return;
  if (load === undefined || test === undefined) return;
  const summaries = { modules: linked, generated, load, test };
  const memory: GateMemory = { key, summaries, modules };
  await writeFileAtomic(memoryFile(place), JSON.stringify(memory), { durable: false });
}

function memoryFile({ workspace, profile }: Place): string {
  return join(stateFolder(workspace.root), `gate-${profile}.json`);
}
