import { resolve } from "node:path";
import type { BuildInfo, GoBinary } from "@lockstep/go-binary";
import type { HostDescriptor } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";

/**
 * A host as its descriptor has it, in place of its file. What only the machine that runs the host
 * knows, its C libraries, is left unknown; so is the function table of the file.
 */
export function artefactFromDescriptor(
  descriptor: HostDescriptor,
  path: string,
  { glibc }: { glibc?: string } = {},
): Artefact {
  const { artefact, elf, fingerprints, moduleDataSize, goBuildId, record } = descriptor;
  const buildInfo = buildInfoOf(descriptor);
  const binary: GoBinary = {
    file: path,
    size: artefact.size,
    inode: `sha256:${artefact.sha256}`,
    elf,
    fingerprints: new Map(Object.entries(fingerprints)),
    linkOrder: [],
    exportedSymbols: [],
    strayExports: [],
    hasPluginRuntime: true, // only such files are described
    ...(moduleDataSize !== undefined && { moduleDataSize }),
    ...(buildInfo && { buildInfo }),
    ...(goBuildId !== undefined && { goBuildId }),
  };
  const file = resolve(path);
  return {
    file,
    display: path,
    realPath: file,
    binary: { ok: true, binary },
    descriptor: true,
    ...recordOf(descriptor, record),
    ...(glibc !== undefined && { targetGlibc: glibc }),
  };
}

function buildInfoOf({ buildInfo }: HostDescriptor): BuildInfo | undefined {
  return buildInfo && { ...buildInfo, settings: new Map(Object.entries(buildInfo.settings)) };
}

function recordOf(
  { artefact }: HostDescriptor,
  record: HostDescriptor["record"],
): Pick<Artefact, "record" | "recordProblem"> {
  if (!record) return {};
  if (record.artefact.sha256 === artefact.sha256) return { record };
  const text = "the build record in the descriptor is of other content (sha256)";
  return { recordProblem: { text, otherContent: false } };
}
