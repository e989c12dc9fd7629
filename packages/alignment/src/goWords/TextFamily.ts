import type { Code } from "@lockstep/findings";
import type { Certainty, ExplainStep, Meaning } from "@lockstep/schema";

/** What a text names, by what it is: `file`, `package`, `symbol`. */
export type Values = Readonly<Record<string, string>>;

/** What lockstep says about one text. */
export interface Explanation {
  /** What the text says, in short. */
  title: string;
  /** What was going on when it was said. */
  doing: string;
  /** What it can mean, likeliest first. */
  meanings: Meaning[];
  /** What settles which of them it is, best first. */
  settle: ExplainStep[];
}

/** Texts that say the same, though releases and platforms may word them differently. */
export interface TextFamily {
  /** Stays the same from version to version: programs may rely on it. */
  id: string;
  /** Each is tried on a line alone; named groups are the values. They must run in linear time. */
  patterns: readonly RegExp[];
  /** Only asked where no other family knows the line. */
  fallback?: true;
  /** Only told where nothing else is recognised in the whole text: it follows from that. */
  onlyAlone?: true;
  explain(values: Values): Explanation;
}

/** A meaning that the text alone proves. */
export function surely(text: string, code?: Code): Meaning {
  return meaning("proven", text, code);
}

/** A meaning that follows from the text. */
export function thus(text: string, code?: Code): Meaning {
  return meaning("deduced", text, code);
}

/** A meaning that the text leaves open. */
export function perhaps(text: string, code?: Code): Meaning {
  return meaning("likely", text, code);
}

function meaning(certainty: Certainty, text: string, code?: Code): Meaning {
  return { text, certainty, ...(code && { code }) };
}
