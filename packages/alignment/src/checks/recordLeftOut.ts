import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";

/**
 * A build record that is not of its file. Where the bytes are others, somebody changed what was
 * built, or built by hand over it: what that does is known of neither.
 */
export function recordLeftOut(artefact: Artefact): Finding | undefined {
  const { recordProblem, display, unit } = artefact;
  if (!recordProblem) return undefined;
  const { text, otherContent } = recordProblem;
  const where = { file: `${display}.record.json` };
  const told = { where, subject: display, certainty: "proven" } as const;
  const again = "build it again with lockstep";
  const command = unit && { command: unit.buildCommand };
  if (!otherContent) {
    return finding("LS3015", {
      ...told,
      title: "build record left out",
      severity: "warning",
      cause: `${text}, so whether it runs the same code is not known`,
      fix: { text: again, ...command },
    });
  }
  return finding("LS3015", {
    ...told,
    title: "not the file of its build record",
    cause: `${text}: the file was changed or put there since, and what it runs is not known`,
    fix: {
      text: unit ? again : `${again}; or delete the record, where the file was built by hand`,
      ...command,
    },
  });
}
