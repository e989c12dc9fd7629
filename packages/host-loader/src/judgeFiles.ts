import type { Artefact } from "@lockstep/alignment";
import { AlignmentError, PluginEntryError } from "./errors.ts";
import type { ArtefactFile, PluginFile } from "./files.ts";

/**
 * Reads a host or plugin file for the judgement: once, so that it is judged as it was started.
 * `libraryPath` is the host's LD_LIBRARY_PATH.
 */
export async function readArtefact(
  { file, display, unit }: ArtefactFile,
  libraryPath: string,
): Promise<Artefact> {
  const { artefactFromFile } = await import("@lockstep/alignment");
  return await artefactFromFile(file, { display, unit, libraryPath });
}

/** The same of a plugin, with the entry that its manifest promises. */
export async function readPlugin(plugin: PluginFile, libraryPath: string): Promise<Artefact> {
  const { entry: symbol, manifest } = plugin;
  const artefact = await readArtefact(plugin, libraryPath);
  return manifest === undefined ? artefact : { ...artefact, entry: { symbol, manifest } };
}

/**
 * Judges what the host would do with a plugin after the ones opened before, the refused ones
 * included. Throws AlignmentError unless it loads, PluginEntryError if it lacks its entry.
 */
export async function requireAligned(
  host: Artefact,
  opened: readonly Artefact[],
  next: Artefact,
): Promise<void> {
  const { judge } = await import("@lockstep/alignment");
  const report = judge({ host, after: opened, plugins: [next] });
  const [verdict] = report.plugins;
  if (!verdict) throw new Error("the judgement lacks the plugin");
  const loads = verdict.verdict === "loads" || verdict.verdict === "loads-skewed";
  const errors = [...report.findings, ...verdict.findings].filter(
    ({ severity }) => severity === "error",
  );
  if (loads && errors.length === 0) return;
  const [first] = errors;
  if (loads && first && errors.every(({ code }) => code === "LS3034")) {
    throw new PluginEntryError(next.display, first.cause, errors);
  }
  const findings = errors.length > 0 ? errors : verdict.findings;
  throw new AlignmentError(next.display, verdict.verdict, findings);
}
