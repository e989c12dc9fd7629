/** What real Go did with a case, as kept in `results/`. */
export type Fate =
  | "loads"
  | "skewed"
  | "refused"
  | "fatal"
  | "crash"
  | "hang"
  | "not built"
  | "not tried";

export interface CaseResult {
  family: string;
  what: string;
  fate: Fate;
  /** The package that Go names, or else its words with paths left out. */
  says?: string;
  /** What the judge claimed: the codes of its findings. */
  codes?: string[];
  /** Outcomes of the case, one per plugin: `plugin.Open` calls that were foretold and made. */
  verdicts: number;
  /** What the judge said that real Go did not do, one line each. */
  wrongVerdicts: string[];
  /** Where the causes claimed are not the cause: both, in words. */
  wrongCause?: string;
  /** No file shows what user code does: such outcomes are not counted. */
  userCode?: true;
}
