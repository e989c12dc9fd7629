import type { Severity } from "@lockstep/schema";

/** The text form of a code: LS and four digits. */
export type CodeText = `LS${number}`;

/** What is the same for every finding of one code. */
export interface CodeEntry {
  /**
   * As in LS3003. The thousands name the subject: 1 documents, 2 environment, 3 alignment,
   * 4 build, 5 load, 6 scaffold, 7 distribution.
   */
  code: CodeText;
  /** What is wrong: a lower-case sentence without a full stop, and without the fix. */
  title: string;
  /** What it counts as unless lockstep.jsonc says otherwise. */
  severity: Severity;
  /** One sentence for lists of codes. */
  summary: string;
}
