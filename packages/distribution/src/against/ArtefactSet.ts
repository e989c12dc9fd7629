import type { Artefact } from "@lockstep/alignment";

export interface SetPlugin {
  name: string;
  /** With the entry that the host looks up. */
  artefact: Artefact;
  sha256: string;
}

/** A host and its plugins, as they run in one process; in the order in which they are loaded. */
export interface ArtefactSet {
  /** `artefact` may be of a descriptor. */
  host: { name: string; artefact: Artefact; sha256: string };
  plugins: readonly SetPlugin[];
}
