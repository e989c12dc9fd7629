import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { type Place, placeInFile, type WorkspaceConfig } from "@lockstep/schema";
import { expandPattern, isGlob } from "./expandPattern.ts";
import { configName } from "./findWorkspace.ts";
import { linkTarget } from "./manifestLink.ts";
import {
  linkedAway,
  manifestNames,
  type ReadUnitResult,
  readHost,
  readPlugin,
} from "./readUnit.ts";
import type { HostUnit, PluginUnit, Unit } from "./workspace.ts";

/** The units that the patterns of lockstep.jsonc lead to, and what is wrong on the way there. */
export interface FoundUnits {
  hosts: HostUnit[];
  plugins: PluginUnit[];
  /** Folders of the modules that the main packages are in, absolute, each once. */
  moduleDirs: string[];
  /** Folders whose listing decided what was found, absolute. */
  listings: string[];
  findings: Finding[];
  /** Whether every host could be read: else a name that no host has may be that of a broken one. */
  allHosts: boolean;
}

/** Expands the patterns and reads each unit. A folder that a glob matches counts only with a manifest. */
export async function findUnits(
  root: string,
  config: Pick<WorkspaceConfig, "hosts" | "plugins">,
): Promise<FoundUnits> {
  const hosts = await unitsOf(root, "host", config.hosts, readHost);
  const plugins = await unitsOf(root, "plugin", config.plugins, readPlugin);
  return {
    hosts: hosts.units,
    plugins: plugins.units,
    moduleDirs: [...new Set([...hosts.moduleDirs, ...plugins.moduleDirs])],
    listings: [...new Set([...hosts.listings, ...plugins.listings])],
    findings: [...hosts.findings, ...plugins.findings],
    allHosts: hosts.findings.length === 0,
  };
}

interface UnitsOfKind<U> {
  units: U[];
  moduleDirs: string[];
  listings: string[];
  findings: Finding[];
}

async function unitsOf<U extends Unit>(
  root: string,
  kind: U["kind"],
  patterns: string[],
  read: (root: string, folder: string) => Promise<ReadUnitResult<U>>,
): Promise<UnitsOfKind<U>> {
  const result: UnitsOfKind<U> = { units: [], moduleDirs: [], listings: [], findings: [] };
  const folders = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    const place = () => placeInFile(join(root, configName), configName, `/${kind}s/${index}`);
    const found = await expandPattern(root, pattern);
    const seen = [...found.folders, ...found.listings];
    result.listings.push(...seen.map((folder) => join(root, folder)));
    const candidates = found.folders.filter((folder) => {
      if (!isGlob(pattern)) return existsSync(join(root, folder));
      const manifest = join(root, folder, manifestNames[kind]);
      // A link that leads nowhere is an error, not a folder without a manifest.
      return existsSync(manifest) || linkTarget(manifest) !== undefined;
    });
    if (candidates.length === 0) result.findings.push(matchesNothing(kind, pattern, place()));
    for (const folder of candidates) {
      const target = linkedAway(root, folder);
      if (target === undefined) folders.add(folder);
      else result.findings.push(leavesByLink(pattern, folder, target, place()));
    }
  }
  for (const unit of await Promise.all([...folders].sort().map((folder) => read(root, folder)))) {
    if (unit.ok) {
      result.units.push(unit.unit);
      result.moduleDirs.push(unit.moduleDir);
    } else result.findings.push(...unit.findings);
  }
  return result;
}

function matchesNothing(kind: Unit["kind"], pattern: string, where: Place): Finding {
  return finding("LS1007", {
    where,
    subject: pattern,
    cause: `\`${pattern}\` of ${kind}s matches no folder with a ${manifestNames[kind]}`,
    fix: { text: `correct the pattern or take it out of ${configName}, or make the ${kind}` },
  });
}

function leavesByLink(pattern: string, folder: string, target: string, where: Place): Finding {
  return finding("LS1007", {
    where,
    subject: folder,
    cause: `\`${pattern}\` matches ${folder}, which a symbolic link leads to ${target}`,
    fix: { text: `put the folder itself at ${folder}; units are real folders of the workspace` },
  });
}
