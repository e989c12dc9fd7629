import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  analyse,
  type GeneratedFile,
  generatesCode,
  planGenerated,
  staleGenerated,
} from "@lockstep/contract";
import type { Finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import { buildCommand } from "@lockstep/orchestrator";
import type { Context } from "./context.ts";
import { fetchMissing } from "./fetchMissing.ts";
import type { Environment } from "./prepare.ts";

export interface Place {
  workspace: Workspace;
  environment: Environment;
}

/** The generated files as the contract asks for them now. */
export async function plannedGenerated(
  context: Context,
  place: Place,
): Promise<{ ok: true; files: GeneratedFile[] } | { ok: false; findings: Finding[] }> {
  const { workspace, environment } = place;
  const { signal, progress } = context;
  const cmd = buildCommand({ workspace, ...environment, signal });
  progress.step("reading the contract");
  const { result, findings } = await fetchMissing(
    context,
    place,
    () => analyse({ workspace, cmd, store: environment.store }),
    (analysed) => (analysed.ok ? [] : analysed.findings),
  );
  progress.clear();
  if (findings.length > 0) return { ok: false, findings };
  if (!result.ok) return result;
  const declarations = existsSync(join(workspace.root, "package.json"));
  return { ok: true, files: planGenerated(workspace, result.model, { declarations }) };
}

/** What is wrong with the generated files: LS4002 for each stale one, or why none can be made. */
export async function currentGenerated(context: Context, place: Place): Promise<Finding[]> {
  if (!generatesCode(place.workspace)) return [];
  const planned = await plannedGenerated(context, place);
  return planned.ok ? staleGenerated(place.workspace, planned.files) : planned.findings;
}
