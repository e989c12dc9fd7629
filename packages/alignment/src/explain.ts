import { type Finding, finding } from "@lockstep/findings";
import type { Cause } from "./Cause.ts";
import { pairChecks } from "./checks/index.ts";
import { fixesFor } from "./fixesFor.ts";
import type { Pair } from "./Pair.ts";

/** Why the packages of a pair differ. */
export interface Explained {
  causes: Cause[];
  /** The causes as findings; they share one command that cures all of them. */
  findings: Finding[];
}

/** Runs every check on a pair. */
export function explain(pair: Pair): Explained {
  const causes = causesOf(pair);
  const fixes = fixesFor(pair, causes, causesOf);
  const related = hides(pair, causes) ? [hidden] : [];
  const findings = causes.map(({ code, certainty, title, subject, cause }, index) =>
    finding(code, {
      ...(title !== undefined && { title }),
      where: { file: pair.plugin.artefact.display },
      subject,
      certainty,
      cause,
      fix: fixes[index]!,
      related,
    }),
  );
  return { causes, findings };
}

function causesOf(pair: Pair): Cause[] {
  const causes: Cause[] = [];
  for (const check of pairChecks) {
    const cause = check.run(pair, causes);
    if (cause) causes.push(cause);
  }
  return causes;
}

const hidden = "other differences of these packages would not show until this is mended";

/** Whether a cause that reaches every package may hide another; records rule that out. */
function hides({ reference, plugin, differing }: Pair, causes: readonly Cause[]): boolean {
  const [only, ...more] = causes;
  if (!only || more.length > 0 || only.explains.size < differing.length) return false;
  if (reference.artefact.record && plugin.artefact.record) return false;
  const wide: readonly string[] = ["LS3001", "LS3002", "LS3004"];
  return wide.includes(only.code);
}
