import { join } from "node:path";
import type { BuildReport } from "@lockstep/schema";
import { recordPath } from "./artefactPath.ts";
import { type BuildState, callerDigest, readState, type StateUnit } from "./buildState.ts";
import { type FileEntry, fileTable, sameStamp, stampAt } from "./fileTable.ts";
import { type FolderEntry, namesDigest } from "./folderEntry.ts";
import { unchangedReason } from "./unchangedReason.ts";

export interface IsUnchangedOptions {
  /** The workspace's root, symbolic links resolved. */
  root: string;
  /** Units asked for; none means all of them. */
  names?: readonly string[];
  profile: string;
  /** The caller's environment. */
  callerEnv: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether nothing that a build of these units reads or made has changed since the last good one:
 * then its report, else `undefined`, and a full build decides. Starts no process and loads little.
 * A file whose stamp moved while its content stayed does not count as changed.
 */
export function isUnchanged(options: IsUnchangedOptions): BuildReport | undefined {
  const { root, names = [], profile, callerEnv } = options;
  const state = readState(root, profile);
  if (!state?.settled || state.caller !== callerDigest(callerEnv)) return undefined;
  const units = names.length === 0 ? state.units : named(state, names);
  if (!units || units.length === 0) return undefined;
  if (names.length === 0 && !state.complete) return undefined;
  const same =
    state.tools.every(([path, stamp]) => sameStamp(stamp, stampAt(path))) &&
    units.every((unit) => artefactUnchanged(root, unit)) &&
    filesUnchanged(state.files) &&
    state.folders.every(([path, entry]) => folderUnchanged(path, entry));
  return same ? reportOf(profile, units, state) : undefined;
}

function named(state: BuildState, names: readonly string[]): StateUnit[] | undefined {
  const units = state.units.filter(({ name }) => names.includes(name));
  return units.length === new Set(names).size ? units : undefined;
}

function artefactUnchanged(root: string, { file, artefact, record }: StateUnit): boolean {
  const path = join(root, file);
  return sameStamp(artefact, stampAt(path)) && sameStamp(record, stampAt(recordPath(path)));
}

function filesUnchanged(files: BuildState["files"]): boolean {
  const table = fileTable(new Map(files));
  return files.every(([path, { sha256 }]: [string, FileEntry]) => table.digest(path) === sha256);
}

function folderUnchanged(path: string, { stamp, names }: FolderEntry): boolean {
  return sameStamp(stamp, stampAt(path)) || namesDigest(path) === names;
}

function reportOf(profile: string, units: StateUnit[], { findings }: BuildState): BuildReport {
  return {
    version: 1,
    command: "build",
    ok: true,
    profile,
    units: units.map(({ name, kind, file }) => ({
      name,
      kind,
      file,
      status: "up-to-date",
      reason: unchangedReason,
      milliseconds: 0,
    })),
    findings,
  };
}
