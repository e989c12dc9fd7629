import type { Finding } from "@lockstep/findings";
import { defaultProfile, formatLock, goSums, listPackages, planLock } from "@lockstep/go-workspace";
import { buildCommand, resolveProfile } from "@lockstep/orchestrator";
import { loadReleases } from "@lockstep/provision";
import { type InitPlan, stagedWorkspace, toolchainSums } from "@lockstep/scaffold";
import type { Context } from "../context.ts";
import { fetchMissing } from "../fetchMissing.ts";
import { environmentOf, type Prepared } from "../prepare.ts";

export interface PlannedLock {
  /** Absent where packages can't be loaded yet. */
  lock?: string;
  /** Of a go.work that is yet to be made. */
  workSum?: string;
  /** Why there is no lock, if there is none. */
  notes: string[];
}

/** The lock of a workspace that is still a plan: what Go says of its modules, before it is written. */
export async function plannedLock(
  context: Context,
  plan: InitPlan,
): Promise<Prepared<PlannedLock>> {
  const staged = await stagedWorkspace(plan);
  try {
    const { workspace } = staged;
    const prepared = await environmentOf(context, workspace);
    if (!prepared.ok) return prepared;
    const { environment } = prepared;
    const resolved = resolveProfile(workspace, defaultProfile(workspace.config));
    if (!resolved.ok) return { ok: false, exitCode: 1, findings: resolved.findings };
    const { profile } = resolved;
    const command = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
    const units = [...workspace.hosts, ...workspace.plugins];
    context.progress.step("reading the module graph");
    const { result, findings } = await fetchMissing(
      context,
      { workspace, environment },
      () => listPackages(command, workspace, units, profile.listFlags),
      (listed) => (listed.ok ? brokenIn(listed.list) : listed.findings),
    );
    context.progress.clear();
    const refused: Finding[] = result.ok ? findings : result.findings;
    if (!result.ok || refused.length > 0) return { ok: false, exitCode: 1, findings: refused };
    const workSum = staged.workSum();
    const sums = workSum === undefined ? {} : { workSum };
    const [broken] = brokenIn(result.list);
    if (broken) {
      const note = `no lock yet, the first build writes it: ${broken.cause}`;
      return { ok: true, notes: [note], ...sums };
    }
    const { version } = environment.toolchain;
    const lock = planLock({
      workspace,
      list: result.list,
      sums: goSums(workspace),
      toolchain: environment.toolchain,
      pinned: toolchainSums(version, await loadReleases()),
    });
    return { ok: true, lock: formatLock(lock), notes: [], ...sums };
  } finally {
    await staged.remove();
  }
}

function brokenIn(list: { packages: Map<string, { error?: { message: string } }> }) {
  return [...list.packages.values()].flatMap(({ error }) =>
    error ? [{ cause: error.message }] : [],
  );
}
