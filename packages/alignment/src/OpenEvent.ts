import type { Artefact } from "./Artefact.ts";
import type { Lack } from "./libraries/lackOf.ts";

/** A package whose fingerprint in a plugin is not the one it meets in the process. */
export interface Difference {
  path: string;
  /** The fingerprint that the package has in the process. */
  expected: string;
  /** The fingerprint that the plugin was linked with. */
  actual: string;
}

/** Packages that differ from what one earlier file of the process brought in. */
export interface Mismatch {
  /** The host, or an earlier plugin where the host does not have the package. */
  definer: Artefact;
  /** Whether the definer is a plugin that was itself refused: its packages stay all the same. */
  rejected: boolean;
  packages: Difference[];
}

/** Packages of a plugin that agree with the first file of the process that has them. */
export interface Agreed {
  /** The host, or an earlier plugin where the host does not have the packages. */
  definer: Artefact;
  packages: string[];
}

/** How a process stops opening plugins. */
export type ProcessEnd = "fatal" | "crash" | "hang";

/** What happens when the host opens one plugin, and the exact words of Go where there are any. */
export type OpenEvent = { plugin: Artefact; message?: string } & (
  | {
      kind: "loads";
      agreed: Agreed[] /** First definers that were refused. */;
      leansOn: Artefact[];
    }
  | { kind: "loaded-before"; earlier: Artefact; agreed: Agreed[] }
  | { kind: "host-cannot-open" }
  | { kind: "missing" }
  | { kind: "cannot-link"; damage: "error" | "crash" | "hang"; lack?: Lack }
  /** Linked, but it brings no Go module: `fatal` if no good plugin was linked right before. */
  | { kind: "no-go-plugin"; fatal: boolean }
  | { kind: "other-layout"; end: "fatal" | "crash"; mismatches: Mismatch[] }
  /** The address sanitizer ends the process while the file is linked, with words of its own. */
  | { kind: "sanitizer"; end: "late" | "twice"; mismatches: Mismatch[] }
  | { kind: "same-plugin-path"; earlier: Artefact }
  /** The very file (same inode) under another name. */
  | { kind: "same-file"; earlier: Artefact; fatal: boolean }
  | { kind: "mismatch"; first: string; mismatches: Mismatch[] }
  /** Its packages are taken in, but its symbols do not stand under its plugin path. */
  | { kind: "symbols-missing"; symbols: string[] }
  /** Opened again after that: Go waits for ever for the first attempt to finish. */
  | { kind: "waits-for-ever" }
  | { kind: "failed-before"; first?: string }
  | { kind: "process-dead"; killer: Artefact; end: ProcessEnd }
);
