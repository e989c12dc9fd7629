import type { BuildReport, BuiltUnit } from "@lockstep/schema";
import { buildWorkspace } from "../buildWorkspace.ts";
import type { GatedPlace } from "./place.ts";
import type { StepResult } from "./step.ts";

/**
 * Brings the artefacts that this run is about up to date. `inOrder`: nothing was found of module
 * graph, lock and generated code; then the build looks at the first two again, and its state stands
 * for all three. What is not has been told.
 */
export async function buildStep(
  place: GatedPlace,
  inOrder: boolean,
): Promise<StepResult & { units: BuiltUnit[] }> {
  const { context, workspace, environment, profile, gated } = place;
  const names = [...gated.hosts, ...gated.plugins].map(({ name }) => name);
  if (names.length === 0) return { findings: [], summary: "nothing to build", units: [] };
  const report = await buildWorkspace(
    context,
    { workspace, environment },
    { names, profile, lock: inOrder ? "compare" : "ignore", checkModules: inOrder },
  );
  return buildResult(report);
}

/** What a build did, as a step tells it. */
export function buildResult(report: BuildReport): StepResult & { units: BuiltUnit[] } {
  const built = report.units.filter(({ status }) => status === "built").length;
  const current = report.units.filter(({ status }) => status === "up-to-date").length;
  return {
    findings: report.findings,
    summary: `${built} built, ${current} up to date`,
    ok: report.ok,
    units: report.units,
  };
}
