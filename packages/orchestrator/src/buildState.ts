import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "@lockstep/findings";
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
  /** Findings of that build that are not errors. */
  findings: Finding[];
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

export function stateFile(root: string, profile: string): string {
  return join(stateFolder(root), `${profile}.json`);
}

/** The state of a profile; `undefined` when there is none that this version can read. */
export function readState(root: string, profile: string): BuildState | undefined {
  try {
    const state = JSON.parse(readFileSync(stateFile(root, profile), "utf8")) as BuildState;
    return state.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

const callerNames = ["PATH", "HOME", "LOCKSTEP_HOME", "XDG_CACHE_HOME", "TMPDIR"];

/** Digest over the variables by which the store and the C compiler are chosen. */
export function callerDigest(env: Readonly<Record<string, string | undefined>>): string {
  const values = callerNames.map((name) => [name, env[name] ?? null]);
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}

/** This very code: another release of lockstep may plan otherwise. */
export const ownFile = fileURLToPath(import.meta.url);
