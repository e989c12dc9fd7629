import type { Outcome } from "@lockstep/go-fixtures";
import type { PluginVerdict, Verdict } from "@lockstep/schema";

const classes: Record<Outcome["outcome"], readonly Verdict[]> = {
  loaded: ["loads", "loads-skewed"],
  error: ["refused", "not-a-plugin"],
  fatal: ["fatal"],
  crash: ["crash"],
  hang: ["hang"],
  "not-reached": ["fatal", "crash", "hang"],
};

/** The package that Go's words name. */
export function namedPackage(message: string | undefined): string | undefined {
  return / different version of package (\S+)/.exec(message ?? "")?.[1];
}

/** What a verdict says other than the real process did: class, first package, exact words. */
export function compareVerdict(
  verdict: PluginVerdict,
  outcome: Outcome,
  wordsVary = false,
): string[] {
  const wrong: string[] = [];
  const expect = (what: string, told: string | undefined, real: string | undefined): void => {
    if (told !== real) wrong.push(`${what}: foretold ${told ?? "none"}, really ${real ?? "none"}`);
  };
  if (!classes[outcome.outcome].includes(verdict.verdict)) {
    const words = outcome.message === undefined ? "" : ` (${outcome.message})`;
    wrong.push(`class: foretold ${verdict.verdict}, really ${outcome.outcome}${words}`);
  }
  const speaks = outcome.outcome === "error" || outcome.outcome === "fatal";
  if (!wordsVary) expect("words", verdict.message, speaks ? outcome.message : undefined);
  expect("first package", verdict.firstPackage, namedPackage(outcome.message));
  return wrong;
}
