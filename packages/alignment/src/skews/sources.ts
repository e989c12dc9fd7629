import { standardLibrary } from "../packageModule.ts";
import { recordedDigests } from "../recordedDigests.ts";
import type { Agreement, SkewCheck } from "../SkewCheck.ts";
import { count, some } from "../wording.ts";

/**
 * Sources of shared packages: bodies that are not inlined, init, values of variables, embedded
 * files, assembly, C, the language version. Only the digests in build records tell.
 */
export const sources: SkewCheck = (agreement) => {
  const { reference, plugin, packages, moduleOf } = agreement;
  const [left, right] = [recordedDigests(reference.artefact), recordedDigests(plugin.artefact)];
  const own = packages.filter((path) => moduleOf(path) !== standardLibrary);
  const covered = own.filter((path) => left?.has(path) && right?.has(path));
  const edited = covered.filter((path) => left?.get(path) !== right?.get(path));
  const rest = own.filter((path) => !covered.includes(path));
  const open = rest.length === 0 ? {} : { open: openFor(agreement, rest) };
  if (edited.length === 0) return open;
  return {
    ...open,
    found: {
      certainty: "deduced",
      subject: some(edited),
      cause:
        `the build records have different source digests for ${some(edited)}, though the ` +
        `fingerprints agree: ${reference.label} and the plugin run different code over the same ` +
        "variables",
      remedy: {
        text: `build ${reference.label} and the plugin from the same sources`,
        rebuildReference: true,
      },
    },
  };
};

/** What is not known of these packages; equal checksums leave but edits of the module cache. */
function openFor({ reference, plugin, moduleOf }: Agreement, paths: string[]): string {
  const local = paths.filter((path) => !sameSum(path));
  const sides = [reference, plugin].filter(({ artefact }) => !artefact.record);
  const missing =
    sides.length === 2
      ? "no build records"
      : sides.length === 1
        ? `no build record of ${sides[0]!.label}`
        : "not in the build records";
  if (local.length > 0) return `other sources of ${some(local)} (${missing})`;
  return `an edited module cache for ${count(paths.length, "package")} (${missing})`;

  function sameSum(path: string): boolean {
    const [wanted, got] = [reference.formOf(moduleOf(path)), plugin.formOf(moduleOf(path))];
    if (wanted.kind !== "version" || got.kind !== "version") return false;
    return wanted.version === got.version && wanted.sum !== undefined && wanted.sum === got.sum;
  }
}
