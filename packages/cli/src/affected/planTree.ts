import type { Workspace } from "@lockstep/go-workspace";
import {
  type BuildFacts,
  type PlannedFactsResult,
  plannedFacts,
  resolveProfile,
} from "@lockstep/orchestrator";
import type { Context } from "../context.ts";
import { fetchMissing } from "../fetchMissing.ts";
import type { Environment } from "../prepare.ts";

/** A workspace with the environment that it is planned in. */
export interface PlanPlace {
  workspace: Workspace;
  environment: Environment;
}

/**
 * The plan of a whole workspace, modules fetched where some are missing.
 * @param rememberedBy root of a workspace whose digests of files hold here too, as those of modules
 */
export async function planTree(
  context: Context,
  place: PlanPlace,
  { profile, rememberedBy }: { profile: string; rememberedBy?: string },
): Promise<PlannedFactsResult> {
  const { workspace, environment } = place;
  const resolved = resolveProfile(workspace, profile);
  if (!resolved.ok) return resolved;
  const { result, findings } = await fetchMissing(
    context,
    place,
    () =>
      plannedFacts({
        ...{ workspace, ...environment, profile: resolved.profile, signal: context.signal },
        ...(rememberedBy !== undefined && { rememberedBy }),
      }),
    (planned) => (planned.ok ? errorsOf(planned.facts) : planned.findings),
  );
  return findings.length > 0 ? { ok: false, findings } : result;
}

function errorsOf({ list }: BuildFacts): { cause: string }[] {
  return [...list.packages.values()].flatMap(({ error }) =>
    error ? [{ cause: error.message }] : [],
  );
}
