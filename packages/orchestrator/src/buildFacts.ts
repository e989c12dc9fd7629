import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import {
  type GoCommand,
  goSums,
  graphFiles,
  listPackages,
  localReplaces,
  type PackageList,
  sumFiles,
  type Workspace,
} from "@lockstep/go-workspace";
import { type CCompiler, type Toolchain, targetOf } from "@lockstep/provision";
import { fileSystemNow } from "./fileSystemClock.ts";
import { type FileEntry, type FileTable, fileTable } from "./fileTable.ts";
import { flagFindings } from "./flagFindings.ts";
import { foreignContracts } from "./foreignContracts.ts";
import { type BuildPlan, planBuild } from "./planBuild.ts";
import type { ResolvedProfile } from "./profiles.ts";

/** What a plan needs besides the workspace. */
export interface BuildSetting {
  workspace: Workspace;
  profile: ResolvedProfile;
  toolchain: Toolchain;
  cc: CCompiler;
  command: GoCommand;
}

/** What the sources say, and the plan that follows; everything read at or after `begin`. */
export interface BuildFacts {
  /** By the file system's clock, in milliseconds. */
  begin: number;
  list: PackageList;
  files: FileTable;
  plan: BuildPlan;
}

export type BuildFactsResult = { ok: true; facts: BuildFacts } | { ok: false; findings: Finding[] };

/**
 * Asks Go what all units of the workspace are made from and plans their builds. `begin` is from
 * before anything was read for this build: now, or the start of a command that runs already.
 */
export async function buildFacts(
  setting: BuildSetting,
  known: ReadonlyMap<string, FileEntry>,
  begin: number = fileSystemNow(setting.workspace.root),
): Promise<BuildFactsResult> {
  const { workspace, profile, toolchain, cc, command } = setting;
  const units = [...workspace.hosts, ...workspace.plugins];
  const listed = await listPackages(command, workspace, units, profile.listFlags);
  if (!listed.ok) return listed;
  const refused = [
    ...foreignContracts(workspace, listed.list),
    ...flagFindings(workspace, listed.list, profile),
  ];
  if (refused.length > 0) return { ok: false, findings: refused };
  const files = fileTable(known);
  for (const file of watchedFiles(workspace, listed.list)) files.digest(file);
  const roots = {
    workspace: workspace.root,
    goroot: toolchain.goroot,
    gomodcache: command.env.GOMODCACHE ?? "",
  };
  const plan = planBuild({
    workspace,
    units,
    list: listed.list,
    sums: goSums(workspace),
    files,
    toolchain,
    target: targetOf(setting),
    cc,
    roots,
    env: command.env,
    profile,
  });
  return { ok: true, facts: { begin, list: listed.list, files, plan } };
}

/** The files that decide the module graph, each once: some may not exist. */
export function moduleFiles(workspace: Workspace): string[] {
  const replacing = localReplaces(workspace).map(({ folder }) => join(folder, "go.mod"));
  const vendored =
    workspace.modFlag === "-mod=vendor" ? [join(workspace.root, "vendor/modules.txt")] : [];
  return [
    ...new Set([...graphFiles(workspace), ...replacing, ...sumFiles(workspace), ...vendored]),
  ];
}

function watchedFiles(workspace: Workspace, list: PackageList): string[] {
  const { configFile, hosts, plugins } = workspace;
  const packages = [...list.packages.values()];
  return [
    configFile,
    ...[...hosts, ...plugins].map(({ manifestFile }) => manifestFile),
    ...moduleFiles(workspace),
    ...packages.flatMap(({ dir, ignored }) => ignored.map((name) => join(dir, name))),
  ];
}
