import { basename } from "node:path";
import type { GoModule } from "@lockstep/go-binary";
import type { DescribedModule, HostDescriptor } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";

/**
 * The descriptor of a host: all that a judgement of plugins for it needs of its file, whose digest
 * (SHA-256, hex) is given. No path of a machine enters it but those that the file itself names.
 */
export function describeHost(
  { file, binary: read, record }: Artefact,
  sha256: string,
): HostDescriptor {
  if (!read.ok) throw new Error(`${file} cannot be described: ${read.detail}`);
  const { size, elf, fingerprints, moduleDataSize, goBuildId, buildInfo } = read.binary;
  return {
    version: 1,
    artefact: { file: basename(file), size, sha256 },
    elf,
    fingerprints: sorted(fingerprints),
    ...(moduleDataSize !== undefined && { moduleDataSize }),
    ...(goBuildId !== undefined && { goBuildId }),
    ...(buildInfo && {
      buildInfo: {
        goVersion: buildInfo.goVersion,
        path: buildInfo.path,
        ...(buildInfo.main && { main: described(buildInfo.main) }),
        deps: buildInfo.deps.map(described),
        settings: sorted(buildInfo.settings),
      },
    }),
    ...(record && { record }),
  };
}

function described({ path, version, sum, replace }: GoModule): DescribedModule {
  return { path, version, ...(sum !== undefined && { sum }), ...(replace && { replace }) };
}

function sorted(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
