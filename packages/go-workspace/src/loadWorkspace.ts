import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { readDocument, type SoundPart, type WorkspaceConfig } from "@lockstep/schema";
import { findUnits } from "./findUnits.ts";
import { configName } from "./findWorkspace.ts";
import { manifestFlags } from "./flags/manifestFlags.ts";
import { profileRules } from "./flags/profileRules.ts";
import { modFlag } from "./modFlag.ts";
import { readGoWork } from "./readGoWork.ts";
import { unitRules } from "./unitRules.ts";
import type { Workspace } from "./workspace.ts";

/** `config`: what of lockstep.jsonc is sound, where it could be read at all. */
export type LoadWorkspaceResult =
  | { ok: true; workspace: Workspace }
  | { ok: false; findings: Finding[]; config?: SoundPart<WorkspaceConfig> };

/**
 * Reads lockstep.jsonc, every manifest it leads to and go.work, and returns all that is wrong with
 * them at once: what one error leaves in doubt is not looked at, all else is. Runs nothing.
 */
export async function loadWorkspace(root: string): Promise<LoadWorkspaceResult> {
  const realRoot = realpathSync(root);
  const configFile = join(realRoot, configName);
  const document = await readDocument("workspace", configFile, configName);
  const read = document.ok ? { value: document.value, wrong: new Set<string>() } : document.sound;
  const wrong = document.ok ? [] : document.findings;
  if (!read) return { ok: false, findings: wrong };
  const patterns = { hosts: read.value.hosts ?? [], plugins: read.value.plugins ?? [] };
  const units = await findUnits(realRoot, patterns);
  const anyWrong = read.wrong.has("hosts") || read.wrong.has("plugins");
  const goWork = anyWrong ? undefined : await readGoWork(realRoot, units.moduleDirs);
  const findings = [
    ...wrong,
    ...profileRules(realRoot, read.value),
    ...units.findings,
    ...(goWork?.findings ?? []),
    ...unitRules(realRoot, { ...units, allHosts: units.allHosts && !read.wrong.has("hosts") }),
    ...manifestFlags(realRoot, [...units.hosts, ...units.plugins]),
  ];
  if (!document.ok || !goWork || findings.length > 0) return { ok: false, findings, config: read };
  const { hosts, plugins, listings } = units;
  const workspace: Workspace = {
    root: realRoot,
    configFile,
    config: document.value,
    hosts,
    plugins,
    goWork: goWork.file,
    modFlag: modFlag(realRoot, goWork.file),
    modules: goWork.modules,
    listings,
  };
  return { ok: true, workspace };
}
