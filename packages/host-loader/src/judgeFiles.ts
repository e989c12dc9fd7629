import type { Artefact } from "@lockstep/alignment";
import { AlignmentError } from "./errors.ts";
import type { ArtefactFile } from "./files.ts";

/** Reads a host or plugin file for the judgement: once, so that it is judged as it was started. */
export async function readArtefact({ file, display, unit }: ArtefactFile): Promise<Artefact> {
  const { artefactFromFile } = await import("@lockstep/alignment");
  return await artefactFromFile(file, { display, unit });
}

/**
 * Judges what the host would do with a plugin after the ones opened before, the refused ones
 * included. Throws AlignmentError unless it loads.
 */
export async function requireAligned(
  host: Artefact,
  opened: readonly Artefact[],
  next: Artefact,
): Promise<void> {
  const { judge } = await import("@lockstep/alignment");
  const report = judge({ host, plugins: [...opened, next] });
  const verdict = report.plugins.at(-1);
  if (!verdict) throw new Error("the judgement lacks the plugin");
  const loads = verdict.verdict === "loads" || verdict.verdict === "loads-skewed";
  const errors = [...report.findings, ...verdict.findings].filter(
    ({ severity }) => severity === "error",
  );
  if (loads && errors.length === 0) return;
  const findings = errors.length > 0 ? errors : verdict.findings;
  throw new AlignmentError(next.display, verdict.verdict, findings);
}
