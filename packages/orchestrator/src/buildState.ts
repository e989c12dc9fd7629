import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
import { isHostTarget, type Target } from "./artefactPath.ts";
import { callerVariables } from "./callerVariables.ts";
import type { FileEntry, Stamp } from "./fileTable.ts";
import type { FolderEntry } from "./folderEntry.ts";

/**
 * What the last good build of a profile saw: enough to say, without asking go, that nothing changed
 * since. Kept in dist, never committed; losing it costs one full plan.
 */
export interface BuildState {
  version: 1;
  /** Digest over the caller's variables that choose the store and the C compiler. */
  caller: string;
  /** Every file whose content was read, absolute, in the form of Object.entries. */
  files: [path: string, entry: FileEntry][];
  /** Every folder whose listing counts, absolute. */
  folders: [path: string, entry: FolderEntry][];
  /** Files of the toolchains, this code and the lock: any change of their stamp counts. */
  tools: [path: string, stamp: Stamp | "missing"][];
  /** Units whose artefact and record are good. */
  units: StateUnit[];
  /** Whether these are all units of the workspace, and no artefact of a plugin that is gone is left. */
  complete: boolean;
  /** False when something changed while the build ran: then the next one has to look again. */
  settled: boolean;
  /** What that build found of the module graph that is no error. */
  findings: Finding[];
  /** What it found of the lock that is no error. */
  lockFindings: Finding[];
  /** Digest over the module files for which the module graph was found in order. */
  alignedModules: string;
}

export interface StateUnit {
  name: string;
  kind: "host" | "plugin";
  /** The artefact, relative to the workspace's root. */
  file: string;
  artefact: Stamp | "missing";
  record: Stamp | "missing";
}

/** Folder of the state, the lock and the clock file. */
export function stateFolder(root: string): string {
  return join(root, "dist", ".lockstep");
}

/** One for each profile and target; that of this machine has the profile's name alone. */
export function stateFile(root: string, profile: string, target: Target): string {
  const other = isHostTarget(target) ? "" : `.${target.os}_${target.arch}`;
  return join(stateFolder(root), `${profile}${other}.json`);
}

/** The state of a profile and target; `undefined` when there is none that this version can read. */
export function readState(root: string, profile: string, target: Target): BuildState | undefined {
  try {
    const state = JSON.parse(readFileSync(stateFile(root, profile, target), "utf8")) as BuildState;
    return state.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Digest over the variables by which the store and the C compiler are chosen. */
export function callerDigest(env: Readonly<Record<string, string | undefined>>): string {
  const values = Object.keys(callerVariables).map((name) => [name, env[name] ?? null]);
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

/** This very code: another release of lockstep may plan otherwise. */
export const ownFile = fileURLToPath(import.meta.url);
