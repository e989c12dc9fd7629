import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { type FetchModulesOptions, fetchModules, saysModuleMissing } from "@lockstep/provision";
import type { Context } from "./context.ts";
import { wantedModules } from "./fetch/wantedModules.ts";
import type { Environment } from "./prepare.ts";
import { showFetching } from "./showFetching.ts";

/** What is being fetched, by workspace: two that lack modules at once fetch them together. */
const fetching = new Map<string, ReturnType<typeof fetchModules>>();

/**
 * Runs `work` without network; when Go lacked modules, fetches them, saying so first, and runs it
 * once more. So a warm store costs nothing. Offline, what is missing is told instead (LS2009).
 */
export async function fetchMissing<T>(
  context: Context,
  { workspace, environment }: { workspace: Workspace; environment: Environment },
  work: () => Promise<T>,
  findingsOf: (result: T) => readonly { cause: string }[],
): Promise<{ result: T; findings: Finding[] }> {
  const result = await work();
  if (!findingsOf(result).some(({ cause }) => saysModuleMissing(cause)))
    return { result, findings: [] };
  const { progress } = context;
  const { root } = workspace;
  const underway = fetching.get(root) ?? fetchAll(context, workspace, environment);
  fetching.set(root, underway);
  const fetched = await underway.finally(() => fetching.delete(root));
  progress.clear();
  if (!fetched.ok) return { result, findings: fetched.findings };
  return { result: await work(), findings: [] };
}

async function fetchAll(context: Context, workspace: Workspace, environment: Environment) {
  return fetchModules(await fetchOptions(context, workspace, environment));
}

/** How modules are fetched for a workspace: told to the waiting person, or not at all when offline. */
export async function fetchOptions(
  { progress, signal, offline }: Context,
  workspace: Workspace,
  environment: Environment,
): Promise<FetchModulesOptions> {
  return {
    workspace,
    ...environment,
    signal,
    ...(offline && { offline: { wanted: await wantedModules(workspace) } }),
    confirm: ({ what, to, remove }) =>
      progress.note(`downloads ${what} to ${to}; to remove them: ${remove}`),
    onProgress: showFetching(progress),
  };
}
