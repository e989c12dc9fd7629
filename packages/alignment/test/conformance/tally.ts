import type { KeptCase, Results } from "./results.ts";

/** How far judge and real Go agree on a release. */
export interface Tally {
  release: string;
  cases: number;
  verdicts: number;
  wrongVerdicts: number;
  /** Cases whose causes were compared: each that was made. */
  causes: number;
  wrongCauses: number;
  notTried: number;
}

export function tallyOf({ release, cases }: Results): Tally {
  const all = Object.values(cases).flatMap((family) => Object.values(family));
  const counted = all.filter((each) => each.userCode === undefined && each.verdicts > 0);
  return {
    release,
    cases: all.length,
    verdicts: counted.reduce((sum, { verdicts }) => sum + verdicts, 0),
    wrongVerdicts: counted.filter(wrongInVerdict).length,
    causes: counted.length,
    wrongCauses: counted.filter(wrongInCause).length,
    notTried: all.filter(({ fate }) => fate === "not tried").length,
  };
}

function wrongInVerdict({ wrongVerdicts }: KeptCase): boolean {
  return wrongVerdicts !== undefined;
}

function wrongInCause({ wrongCause }: KeptCase): boolean {
  return wrongCause !== undefined;
}
