import type { ModuleForm } from "../moduleForm.ts";

/** A host or plugin before it is built: what its build would be made from. */
export interface SourceSide {
  /** How sentences call it: "the host", "the plugin". */
  label: string;
  /** The release that would build it, as in "go1.26.9"; absent where nothing tells. */
  goVersion?: string;
  /** Where that release is from, in words: "its go.mod says so". */
  goOrigin?: string;
  /** Whether its go.mod (or go.work) decides the release, rather than the machine. */
  goByModule?: boolean;
  trimpath: boolean;
  /** The value of -gcflags, empty for none. */
  gcflags: string;
  /** Where those flags are from, in words; absent where they are taken to be the host's. */
  flagsOrigin?: string;
  /** Its module's folder, as commands name it. */
  folder: string;
  /** Folder of the workspace's own module of the same path, which go.work cannot use twice. */
  namesake?: string;
  /** Import path of its package main. */
  main: string;
  /** Every package outside the standard library, by import path. */
  packages: ReadonlyMap<string, SourceFacts>;
}

/** A package as a build would find it. */
export interface SourceFacts {
  module: string;
  form: ModuleForm;
  /** SHA-256 of each file that is compiled or embedded, by name. */
  digests: ReadonlyMap<string, string>;
  /** Language version of its go.mod, as in "1.26.0". */
  language?: string;
}
