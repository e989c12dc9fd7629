import type { Certainty } from "@lockstep/findings";
import type { Remedy } from "./Cause.ts";
import type { Side } from "./Side.ts";

/** A plugin and a file of its process, with the packages that both have and that agree. */
export interface Agreement {
  /** The host, or an earlier plugin where the host does not have the packages. */
  reference: Side;
  plugin: Side;
  /** Paths of packages with equal fingerprints that the process takes from the reference. */
  packages: readonly string[];
  moduleOf(packagePath: string): string;
}

/** Something that is not the same on both sides though the fingerprints agree. */
export interface SkewFact {
  certainty: Certainty;
  /** The package, module or setting. */
  subject: string;
  /** Both values, and what comes of it. */
  cause: string;
  remedy: Remedy;
  /** Where it is less than an error. */
  severity?: "warning";
  /** What differs is told, and is no skew: files that differ in it run the same code together. */
  mixes?: { title: string };
}

/** What one check can say: what it found, or what it cannot rule out, in words for a list. */
export interface SkewResult {
  found?: SkewFact;
  open?: string;
}

/** One thing that may differ without a fingerprint telling. */
export type SkewCheck = (agreement: Agreement) => SkewResult;
