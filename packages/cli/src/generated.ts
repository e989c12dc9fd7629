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
import { goFolders } from "@lockstep/provision";
import type { Context } from "./context.ts";
import { fetchMissing } from "./fetchMissing.ts";
import { isInside } from "./isInside.ts";
import type { Environment } from "./prepare.ts";

export interface Place {
  workspace: Workspace;
  environment: Environment;
}

/** `folders`: those that the contracts come from, absolute, but for the read-only module cache's. */
type PlannedGenerated =
  | { ok: true; files: GeneratedFile[]; folders: string[] }
  | { ok: false; findings: Finding[] };

/** The generated files as the contract asks for them now. */
export async function plannedGenerated(context: Context, place: Place): Promise<PlannedGenerated> {
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
  const { model } = result;
  const { modcache } = goFolders(environment.store);
  return {
    ok: true,
    files: planGenerated(workspace, model, { declarations }),
    folders: model.folders.filter((folder) => !isInside(modcache, folder)),
  };
}

/**
 * What is wrong with the generated files: LS4002 for each stale one, or why none can be made.
 * `folders` are those that it was asked of.
 */
export async function currentGenerated(
  context: Context,
  place: Place,
): Promise<{ findings: Finding[]; folders: string[] }> {
  if (!generatesCode(place.workspace)) return { findings: [], folders: [] };
  const planned = await plannedGenerated(context, place);
  if (!planned.ok) return { findings: planned.findings, folders: [] };
  const { files, folders } = planned;
  return { findings: await staleGenerated(place.workspace, files), folders };
}
