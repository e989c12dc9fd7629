import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { fetchModules, saysModuleMissing } from "@lockstep/provision";
import type { Context } from "./context.ts";
import type { Environment } from "./prepare.ts";
import { showFetching } from "./showFetching.ts";

/**
 * Runs `work` without network; when Go lacked modules, fetches them, saying so first, and runs it
 * once more. So a warm store costs nothing.
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
  const { progress, signal } = context;
  const fetched = await fetchModules({
    workspace,
    ...environment,
    signal,
    confirm: ({ what, to, remove }) =>
      progress.note(`downloads ${what} to ${to}; to remove them: ${remove}`),
    onProgress: showFetching(progress),
  });
  progress.clear();
  if (!fetched.ok) return { result, findings: fetched.findings };
  return { result: await work(), findings: [] };
}
