import { artefactFromFile, describeHost } from "@lockstep/alignment";
import { planRelease, type ReleaseContent } from "@lockstep/distribution";
import type { Unit } from "@lockstep/go-workspace";
import { readRecord, recordPath } from "@lockstep/orchestrator";
import { type BuildRecord, defaultEntry } from "@lockstep/schema";
import type { ReleaseUnits } from "./releaseUnits.ts";

/**
 * What a release of these units is to hold.
 * @param source where a unit's artefact lies, its record beside it
 */
export async function releaseContent(
  { host, plugins, withHost }: ReleaseUnits,
  source: (unit: Unit) => string,
): Promise<ReleaseContent> {
  const hostRecord = recordOf(source(host));
  const manifest = planRelease({
    host: hostRecord,
    withHost,
    plugins: plugins.map((plugin) => ({
      record: recordOf(source(plugin)),
      version: plugin.manifest.version,
      entry: plugin.manifest.entry ?? defaultEntry,
    })),
  });
  const artefact = await artefactFromFile(source(host));
  const sources = new Map(
    manifest.plugins.map(({ file }, index) => [file, source(plugins[index]!)]),
  );
  if (manifest.host.file !== undefined) sources.set(manifest.host.file, source(host));
  return { manifest, descriptor: describeHost(artefact, hostRecord.artefact.sha256), sources };
}

function recordOf(artefact: string): BuildRecord {
  const record = readRecord(recordPath(artefact));
  if (!record) throw new Error(`${artefact} was found current and has no record`);
  return record;
}
