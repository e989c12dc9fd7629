import type { Finding } from "@lockstep/findings";

/** The findings, each once: a broken package that several units share is one problem. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
