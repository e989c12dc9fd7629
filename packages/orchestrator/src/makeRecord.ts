import { statSync } from "node:fs";
import { basename } from "node:path";
import { type GoBinary, readGoBinary } from "@lockstep/go-binary";
import type { BuildRecord } from "@lockstep/schema";
import { sha256File } from "@lockstep/store";
import type { PlannedUnit } from "./planBuild.ts";

/**
 * The record of an artefact that go has just written to `file`: its inputs from the plan, the rest
 * read from the file itself. No time and no path of this machine: equal inputs give equal bytes.
 */
export async function makeRecord(unit: PlannedUnit, file: string): Promise<BuildRecord> {
  const binary = await readGoBinary(file);
  if (!binary.ok) throw new Error(`go made ${unit.file}, which is ${binary.detail}`);
  const { pluginPath } = binary.binary;
  const sorted = fingerprintsOf(binary.binary).sort(([a], [b]) => (a < b ? -1 : 1));
  return completeRecord(unit, {
    fingerprints: Object.fromEntries(sorted),
    ...(pluginPath !== undefined && { pluginPath }),
    artefact: { file: basename(unit.file), size: statSync(file).size, sha256: sha256File(file) },
  });
}

/**
 * What `plugin.Open` compares. A plugin has it in its list of packages, too, written by the same
 * linker run (Go's cmd/link/internal/ld/symtab.go) and read without a walk through all symbols.
 */
function fingerprintsOf(binary: GoBinary): [path: string, fingerprint: string][] {
  const { linkOrder } = binary;
  if (linkOrder.length === 0) return [...binary.fingerprints];
  return linkOrder.map(({ path, hash }) => [path, hash]);
}

/** A record with the inputs of `unit` and the `outcome` of an artefact that was made from them. */
export function completeRecord(
  { inputs, key, name, kind, pluginVersion }: PlannedUnit,
  {
    fingerprints,
    pluginPath,
    artefact,
  }: Pick<BuildRecord, "fingerprints" | "pluginPath" | "artefact">,
): BuildRecord {
  return {
    version: 1,
    kind,
    name,
    ...(pluginVersion !== undefined && { pluginVersion }),
    package: inputs.package,
    target: inputs.target,
    profile: inputs.profile,
    key,
    toolchain: inputs.toolchain,
    argv: inputs.argv,
    env: inputs.env,
    modules: inputs.modules,
    packages: inputs.packages,
    fingerprints,
    ...(pluginPath !== undefined && { pluginPath }),
    artefact,
  };
}

/** The record as the bytes of its file. */
export function formatRecord(record: BuildRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
