import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { readDocument, type WorkspaceConfig } from "@lockstep/schema";
import { findUnits } from "./findUnits.ts";
import { configName } from "./findWorkspace.ts";
import { manifestFlags } from "./flags/manifestFlags.ts";
import { profileRules } from "./flags/profileRules.ts";
import { modFlag } from "./modFlag.ts";
import { readGoWork } from "./readGoWork.ts";
import { unitRules } from "./unitRules.ts";
import type { Workspace } from "./workspace.ts";

export type LoadWorkspaceResult =
  | { ok: true; workspace: Workspace }
  | { ok: false; findings: Finding[] };

/**
 * Reads lockstep.jsonc, every manifest it leads to and go.work, and returns all that is wrong with
 * them at once. Runs nothing.
 */
export async function loadWorkspace(root: string): Promise<LoadWorkspaceResult> {
  const realRoot = realpathSync(root);
  const configFile = join(realRoot, configName);
  const document = await readDocument("workspace", configFile, configName);
  if (!document.ok) {
    const patterns = patternsOf(document.invalid);
    const manifests = patterns ? (await findUnits(realRoot, patterns)).findings : [];
    return { ok: false, findings: [...document.findings, ...manifests] };
  }
  const config: WorkspaceConfig = document.value;
  const units = await findUnits(realRoot, config);
  const goWork = await readGoWork(realRoot, units.moduleDirs);
  const findings = [
    ...profileRules(realRoot, config),
    ...units.findings,
    ...goWork.findings,
    ...unitRules(realRoot, units),
    ...manifestFlags(realRoot, [...units.hosts, ...units.plugins]),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const { hosts, plugins, listings } = units;
  const workspace: Workspace = {
    root: realRoot,
    configFile,
    config,
    hosts,
    plugins,
    goWork: goWork.file,
    modFlag: modFlag(realRoot, goWork.file),
    modules: goWork.modules,
    listings,
  };
  return { ok: true, workspace };
}

/** The patterns of an invalid lockstep.jsonc, if at least these are as they should be. */
function patternsOf(config: unknown): Pick<WorkspaceConfig, "hosts" | "plugins"> | undefined {
  const { hosts, plugins } = (config ?? {}) as Record<string, unknown>;
  return areNames(hosts) && areNames(plugins) ? { hosts, plugins } : undefined;
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
