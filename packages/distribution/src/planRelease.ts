import { basename } from "node:path";
import type { BuildRecord, ReleaseManifest } from "@lockstep/schema";

export interface PlannedPlugin {
  record: BuildRecord;
  version: string;
  /** The exported symbol that the host looks up. */
  entry: string;
}

export interface ReleasePlan {
  host: BuildRecord;
  /** In the order in which the host loads them. */
  plugins: readonly PlannedPlugin[];
  /** Whether the host's own file is in the release, or is in place already. */
  withHost: boolean;
}

/** The manifest of a release of these artefacts. No time and no path of a machine enters it. */
export function planRelease({ host, plugins, withHost }: ReleasePlan): ReleaseManifest {
  const { size, sha256, file } = host.artefact;
  return {
    version: 1,
    profile: host.profile,
    target: host.target,
    host: { name: host.name, ...(withHost && { file }), size, sha256 },
    plugins: plugins.map(({ record, version, entry }) => ({
      name: record.name,
      version,
      entry,
      file: `plugins/${basename(record.artefact.file)}`,
      size: record.artefact.size,
      sha256: record.artefact.sha256,
    })),
  };
}
