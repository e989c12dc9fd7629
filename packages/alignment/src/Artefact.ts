import type { GoBinaryResult, Implementation } from "@lockstep/go-binary";
import type { BuildRecord } from "@lockstep/schema";
import type { LinkedLibraries } from "./libraries/LinkedLibraries.ts";

/** A host or plugin file with everything the judgement may use. No path here is opened again. */
export interface Artefact {
  /** Absolute path. */
  file: string;
  /** The path as it is shown, and as the host is taken to pass it to `plugin.Open`. */
  display: string;
  /** The path without symbolic links, by which Go knows a plugin it has opened. */
  realPath: string;
  binary: GoBinaryResult;
  /** True for a host that is known by its descriptor alone. */
  descriptor?: true;
  /** Package path to source files from the function table; asked for only where paths matter. */
  sourceFiles?: () => ReadonlyMap<string, readonly string[]>;
  /** What the file's types implement; asked for only where import paths look like copies. */
  implementations?: () => readonly Implementation[];
  record?: BuildRecord;
  /** Why the record beside the file was left out. */
  recordProblem?: RecordProblem;
  /** What the dynamic linker of this machine finds for the file; undefined where that is unknown. */
  libraries?: LinkedLibraries;
  /** Which of these symbols the file or a library that it loads defines; asked for where needed. */
  defines?: (symbols: readonly string[]) => readonly string[];
  /** The glibc to judge for, as in "2.31"; undefined for that of this machine. */
  targetGlibc?: string;
  /** The workspace unit that the file belongs to. */
  unit?: BuiltUnit;
  /** What the manifest of the plugin names as its entry, and where that is written. */
  entry?: { symbol: string; manifest: string };
}

export interface RecordProblem {
  text: string;
  /** Whether it is of the file at this place, which has other bytes now. */
  otherContent: boolean;
}

/** One build of a host or plugin of a workspace. */
export interface BuiltUnit {
  name: string;
  buildCommand: string;
  /** Its module's folder, as the person who reads the report has to type it. */
  folder?: string;
  /** Which of the unit's builds it is. */
  flavour?: Flavour;
  /** The unit's build of another flavour, and its file as it is shown. */
  builtAs?(flavour: Flavour): { buildCommand: string; display: string };
}

/** What a workspace has one build each for. */
export interface Flavour {
  profile: string;
  /** As in "linux/arm64". */
  platform: string;
}
