import type { InspectedFile } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";

/** The record beside a file, or why it was left out; nothing where there is none. */
export function recordFacts({
  display,
  record,
  recordProblem,
}: Artefact): Pick<InspectedFile, "record"> {
  const file = `${display}.record.json`;
  if (recordProblem) return { record: { file, fits: false, problem: recordProblem.text } };
  if (!record) return {};
  const { name, profile, key, toolchain } = record;
  const compiler = toolchain.cc.description;
  return { record: { file, fits: true, name, profile, key, compiler } };
}
