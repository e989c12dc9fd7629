import type { Finding } from "@lockstep/findings";
import type { GoCommand } from "@lockstep/go-workspace";
import { targetOf } from "@lockstep/provision";
import { type BuildPlaces, buildEnvironment } from "./buildEnvironment.ts";
import { type BuildFacts, buildFacts } from "./buildFacts.ts";
import { readState } from "./buildState.ts";
import { chooseLinker } from "./chooseLinker.ts";
import type { ResolvedProfile } from "./profiles.ts";

export interface PlannedFactsOptions extends BuildPlaces {
  profile: ResolvedProfile;
  /** A workspace whose remembered digests hold for what both read, as modules; default this one. */
  rememberedBy?: string;
  signal?: AbortSignal;
}

export type PlannedFactsResult =
  | { ok: true; facts: BuildFacts; profile: ResolvedProfile; command: GoCommand }
  | { ok: false; findings: Finding[] };

/** What a workspace's builds are made from, and the plan that follows. Writes nothing there. */
export async function plannedFacts(options: PlannedFactsOptions): Promise<PlannedFactsResult> {
  const { workspace, toolchain, rememberedBy = workspace.root, signal } = options;
  const linked = chooseLinker(options.cc, options.profile);
  if (!linked.ok) return linked;
  const { cc, profile } = linked;
  const env = buildEnvironment(options, profile);
  const command: GoCommand = { go: toolchain.go, env, ...(signal && { signal }) };
  const known = new Map(readState(rememberedBy, profile.name, targetOf(options))?.files ?? []);
  const now = Date.now(); // nothing is remembered of this look, so any clock does
  const listed = await buildFacts({ workspace, profile, toolchain, cc, command }, known, now);
  return listed.ok ? { ok: true, facts: listed.facts, profile, command } : listed;
}
