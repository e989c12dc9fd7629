import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";

/** A build record that does not belong to its file: a file built by hand over a recorded one. */
export function recordLeftOut(artefact: Artefact): Finding | undefined {
  if (artefact.recordProblem === undefined) return undefined;
  return finding("LS3015", {
    title: "build record left out",
    severity: "warning",
    where: { file: `${artefact.display}.record.json` },
    subject: artefact.display,
    certainty: "proven",
    cause: `${artefact.recordProblem}, so whether it runs the same code is not known`,
    fix: {
      text: "build it again with lockstep",
      ...(artefact.unit && { command: artefact.unit.buildCommand }),
    },
  });
}
