import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { profileNames, resolveProfile } from "@lockstep/orchestrator";
import { dropDamagedModules, fetchModules } from "@lockstep/provision";
import type { Context } from "../context.ts";
import { fetchOptions } from "../fetchMissing.ts";
import type { Environment } from "../prepare.ts";

export type FetchedAll =
  | { ok: true; fetched: string[]; repaired: string[] }
  | { ok: false; findings: Finding[]; repaired: string[] };

/**
 * Everything that any command will ask for: the modules of every profile, of every module by itself
 * and of their tests; what is damaged is dropped first.
 */
export async function fetchWorkspace(
  context: Context,
  place: { workspace: Workspace; environment: Environment },
): Promise<FetchedAll> {
  const { workspace, environment } = place;
  const { signal, progress } = context;
  progress.step("checking the modules in the store");
  const shared = { workspace, ...environment, signal };
  const repaired = context.offline ? [] : await dropDamagedModules(shared);
  for (const each of repaired) progress.note(`${each} was damaged in the store; fetching it again`);
  const got = await fetchModules({
    ...(await fetchOptions(context, workspace, environment)),
    flags: flagSets(workspace),
    complete: true,
  });
  progress.clear();
  return got.ok ? { ok: true, fetched: got.modules, repaired } : { ...got, repaired };
}

/** How the profiles of the workspace select files, each way once: tags decide which modules are read. */
function flagSets(workspace: Workspace): string[][] {
  const sets = profileNames(workspace.config).flatMap((name) => {
    const resolved = resolveProfile(workspace, name);
    return resolved.ok ? [resolved.profile.listFlags] : [];
  });
  return [...new Map(sets.map((flags) => [flags.join("\0"), [...flags]])).values()];
}
