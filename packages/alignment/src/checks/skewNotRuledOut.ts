import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";

/** For those who ask for certainty: fingerprints agree, and that is all that is known. */
export function skewNotRuledOut(plugin: Artefact, open: readonly string[]): Finding | undefined {
  if (open.length === 0) return undefined;
  return finding("LS3015", {
    title: "silent skew not ruled out",
    where: { file: plugin.display },
    subject: plugin.display,
    certainty: "deduced",
    cause: `the fingerprints agree, but they do not show ${open.join("; ")}`,
    fix: {
      text: "build host and plugin with lockstep, and keep the .record.json files beside them",
      ...(plugin.unit && { command: plugin.unit.buildCommand }),
    },
  });
}
