import type { Certainty, Code } from "@lockstep/findings";
import type { Pair } from "./Pair.ts";

/** Why packages of a pair differ. */
export interface Cause {
  code: Code;
  /** proven: fingerprints or ELF show it; deduced: recorded in the file or beside it; else likely. */
  certainty: Certainty;
  title?: string;
  /** The module, package or setting. */
  subject: string;
  /** Both values. */
  cause: string;
  /** Paths of the differing packages that this accounts for. */
  explains: ReadonlySet<string>;
  remedy: Remedy;
}

/** What to change. The changes of all causes of a pair go into one command. */
export interface Remedy {
  text: string;
  /** Commands before the build, in the plugin's module folder. */
  before?: string[];
  env?: Record<string, string>;
  /** Flags of `go build` beyond those that the reference was built with. */
  flags?: string[];
  /** Variables that the plugin's `-ldflags=-X` must no longer set. */
  dropLinkValues?: string[];
  /** Whether the reference has to be built again as well. */
  rebuildReference?: boolean;
  /** Whether the plugin lacks a setting that the reference was built with, and no profile has. */
  needsSetting?: boolean;
  /** Set where no command can be given, because it needs something that no file records. */
  byHand?: boolean;
}

/** One possible cause. `found` is what the checks before it found, in order. */
export interface PairCheck {
  code: Code;
  /** What it looks at, in words for "ruled out"; with the values where both sides agree. */
  ruledOut(pair: Pair): string | undefined;
  run(pair: Pair, found: readonly Cause[]): Cause | undefined;
}

/** Differing packages that no cause accounts for yet. */
export function unexplained(pair: Pair, found: readonly Cause[]): Pair["differing"] {
  return pair.differing.filter(({ path }) => !found.some((cause) => cause.explains.has(path)));
}

/** All differing packages: what a cause explains that reaches every package. */
export function everything(pair: Pair): ReadonlySet<string> {
  return new Set(pair.differing.map((each) => each.path));
}
