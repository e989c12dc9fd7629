import type { Certainty, Code, Fix } from "@lockstep/findings";
import type { SourceSide } from "./SourceSide.ts";
import type { SharedSource } from "./sharedSources.ts";

/** Two sides before their builds, and the packages that both would have. */
export interface SourcePair {
  host: SourceSide;
  plugin: SourceSide;
  shared: SharedSource[];
}

/** Why the builds of a pair would not fit. */
export interface SourceCause {
  code: Code;
  certainty: Certainty;
  title?: string;
  subject: string;
  cause: string;
  fix: Fix;
  /** What `plugin.Open` would do for this alone. */
  verdict: "refused" | "fatal" | "crash" | "loads-skewed";
  /** The shared packages that would differ; "all" includes the standard library's. */
  explains: "all" | SharedSource[];
}

/** One possible cause, judged before anything is built. */
export type SourceCheck = (pair: SourcePair) => SourceCause | undefined;
