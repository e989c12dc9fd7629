import type { GoBinaryResult } from "@lockstep/go-binary";
import type { BuildRecord } from "@lockstep/schema";

/** A host or plugin file with everything the judgement may use. No path here is opened again. */
export interface Artefact {
  /** Absolute path. */
  file: string;
  /** The path as it is shown, and as the host is taken to pass it to `plugin.Open`. */
  display: string;
  /** The path without symbolic links, by which Go knows a plugin it has opened. */
  realPath: string;
  binary: GoBinaryResult;
  /** Package path to source files from the function table; asked for only where paths matter. */
  sourceFiles?: () => ReadonlyMap<string, readonly string[]>;
  record?: BuildRecord;
  /** Why the record beside the file was left out. */
  recordProblem?: string;
  /** The workspace unit that the file belongs to. */
  unit?: { name: string; buildCommand: string };
}
