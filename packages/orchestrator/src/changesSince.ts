import { createHash } from "node:crypto";
import { join } from "node:path";
import type { BuildReport } from "@lockstep/schema";
import { hostTarget, recordPath, type Target } from "./artefactPath.ts";
import { type BuildState, callerDigest, readState, type StateUnit } from "./buildState.ts";
import { fileTable, sameStamp, stampAt } from "./fileTable.ts";
import { sameNames } from "./folderEntry.ts";
import { unchangedReason } from "./unchangedReason.ts";

export interface ChangesOptions {
  /** The workspace's root, symbolic links resolved. */
  root: string;
  /** Units asked for; none means all of them. */
  names?: readonly string[];
  profile: string;
  /** What is built for; default this machine. */
  target?: Target;
  /** The caller's environment. */
  callerEnv: Readonly<Record<string, string | undefined>>;
}

/**
 * What changed of all that a build reads or made: nothing, only the content of files, or more.
 * `seen` is a digest over the toolchains, the lock, this code and the artefacts, as they were and are.
 */
export type Changes =
  | { kind: "none"; report: BuildReport; seen: string }
  | { kind: "files"; files: string[] }
  | { kind: "more" };

/**
 * What changed for a build of these units since the last good one. Where that is nothing, its
 * report; else a full build decides. Starts no process and loads little. A file whose stamp moved
 * while its content stayed does not count as changed.
 */
export function changesSince(options: ChangesOptions): Changes {
  const { root, names = [], profile, target = hostTarget(), callerEnv } = options;
  const state = readState(root, profile, target);
  const more = { kind: "more" } as const;
  if (!state?.settled || state.caller !== callerDigest(callerEnv)) return more;
  const units = names.length === 0 ? state.units : named(state, names);
  if (!units || units.length === 0) return more;
  if (names.length === 0 && !state.complete) return more;
  const same =
    state.tools.every(([path, stamp]) => sameStamp(stamp, stampAt(path))) &&
    units.every((unit) => artefactUnchanged(root, unit)) &&
    state.folders.every(([path, entry]) => sameNames(path, entry));
  if (!same) return more;
  const files = changedFiles(state.files);
  return files.length > 0
    ? { kind: "files", files }
    : { kind: "none", report: reportOf(profile, units, state), seen: digestOf(state) };
}

function digestOf({ caller, tools, units }: BuildState): string {
  const seen = JSON.stringify([caller, tools, units]);
  return createHash("sha256").update(seen).digest("hex");
}

function named(state: BuildState, names: readonly string[]): StateUnit[] | undefined {
  const units = state.units.filter(({ name }) => names.includes(name));
  return units.length === new Set(names).size ? units : undefined;
}

function artefactUnchanged(root: string, { file, artefact, record }: StateUnit): boolean {
  const path = join(root, file);
  return sameStamp(artefact, stampAt(path)) && sameStamp(record, stampAt(recordPath(path)));
}

function changedFiles(files: BuildState["files"]): string[] {
  const table = fileTable(new Map(files));
  return files.filter(([path, { sha256 }]) => table.digest(path) !== sha256).map(([path]) => path);
}

function reportOf(
  profile: string,
  units: StateUnit[],
  { findings, lockFindings = [] }: BuildState,
): BuildReport {
  return {
    version: 1,
    command: "build",
    ok: true,
    profile,
    units: units.map(({ name, kind, file, artefact }) => ({
      name,
      kind,
      file,
      status: "up-to-date",
      reason: unchangedReason,
      milliseconds: 0,
      ...(artefact !== "missing" && { size: artefact[0] }),
    })),
    findings: [...findings, ...lockFindings],
  };
}
