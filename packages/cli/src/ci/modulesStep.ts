import { listPackages } from "@lockstep/go-workspace";
import { driftFindings, moduleFileFindings, retractFindings } from "@lockstep/module-graph";
import { buildCommand, checkModules, resolveProfile, settleLock } from "@lockstep/orchestrator";
import type { LinkedModule } from "@lockstep/schema";
import { counted } from "../counted.ts";
import { fetchMissing } from "../fetchMissing.ts";
import { linkedModules } from "./linkedModules.ts";
import type { Place } from "./place.ts";
import type { StepResult } from "./step.ts";

/** The module graph against the workspace's policy, and against the lock; and the graph itself. */
export async function modulesStep(
  place: Place,
): Promise<StepResult & { modules?: LinkedModule[] }> {
  const { context, workspace, environment } = place;
  const resolved = resolveProfile(workspace, place.profile);
  if (!resolved.ok) return { findings: resolved.findings, summary: "unknown profile" };
  const { profile } = resolved;
  const { listFlags } = profile;
  const command = buildCommand({ workspace, ...environment, signal: context.signal }, profile);
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
  const graph = { workspace, command, list };
  const lifted = await checkModules({ ...graph, listFlags });
  // What lifts the host is what its own go.mod drifts from: said once.
  const drifted = lifted.length > 0 ? [] : driftFindings(workspace, list);
  const all = [
    ...lifted,
    ...(await settleLock("compare", graph, environment)),
    ...moduleFileFindings(workspace),
    ...drifted,
    ...retractFindings(workspace, list),
  ];
  const modules = new Set([...list.packages.values()].flatMap(({ module }) => module?.path ?? []));
  const summary = `${counted(modules.size, "module")}, ${counted(list.packages.size, "package")}`;
  return { findings: all, summary, modules: await linkedModules(workspace, command, list) };
}

function errorsOf(list: { packages: Map<string, { error?: { message: string } }> }) {
  return [...list.packages.values()].flatMap(({ error }) =>
    error ? [{ cause: error.message }] : [],
  );
}
