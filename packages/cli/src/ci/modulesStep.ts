import { listPackages } from "@lockstep/go-workspace";
import { buildCommand, checkModules, resolveProfile, settleLock } from "@lockstep/orchestrator";
import { counted } from "../counted.ts";
import { fetchMissing } from "../fetchMissing.ts";
import type { Place } from "./place.ts";
import type { StepResult } from "./step.ts";

/** The module graph against the workspace's policy, and against the lock. */
export async function modulesStep(place: Place): Promise<StepResult> {
  const { context, workspace, environment } = place;
  const profile = resolveProfile(workspace.config, place.profile);
  if (!profile.ok) return { findings: profile.findings, summary: "unknown profile" };
  const { listFlags } = profile.profile;
  const command = buildCommand({ workspace, ...environment, signal: context.signal });
  const units = [...workspace.hosts, ...workspace.plugins];
  const { result, findings } = await fetchMissing(
    context,
    place,
    () => listPackages(command, workspace, units, listFlags),
    (listed) => (listed.ok ? errorsOf(listed.list) : listed.findings),
  );
  if (findings.length > 0) return { findings, summary: "modules are missing" };
  if (!result.ok)
    return { findings: result.findings, summary: "the module files are not in order" };
  const { list } = result;
  const all = [
    ...(await checkModules({ workspace, command, list, listFlags })),
    ...(await settleLock("compare", workspace, list, environment.toolchain)),
  ];
  const modules = new Set([...list.packages.values()].flatMap(({ module }) => module?.path ?? []));
  const summary = `${counted(modules.size, "module")}, ${counted(list.packages.size, "package")}`;
  return { findings: all, summary };
}

function errorsOf(list: { packages: Map<string, { error?: { message: string } }> }) {
  return [...list.packages.values()].flatMap(({ error }) =>
    error ? [{ cause: error.message }] : [],
  );
}
