import { everything, type PairCheck } from "../Cause.ts";
import type { Pair } from "../Pair.ts";
import { standardLibrary } from "../packageModule.ts";
import { count } from "../wording.ts";

/**
 * Another Go release compiles other export data for nearly every package. Plugins of Go 1.20 and
 * older carry no build info (Go's commit 2a3c695c4b): its absence beside a newer host tells.
 */
export const goVersion: PairCheck = {
  code: "LS3001",
  ruledOut: ({ reference }) => reference.goVersion && `Go version (both ${reference.goVersion})`,
  run(pair) {
    const { reference, plugin, differing, common } = pair;
    const [wanted, got] = [reference.goVersion, plugin.goVersion];
    if (wanted === undefined || wanted === got) return undefined;
    if (got === undefined && !recordsInPlugins(wanted)) return undefined;
    const origin = got ?? "an old Go release that records no build info in plugins (1.20 or older)";
    const near = got !== undefined && minorOf(wanted) === minorOf(got);
    // Neighbours may have equal packages; what differs then has another cause.
    if (near && !pair.standardLibraryDiffers) return undefined;
    const numbers = `${differing.length} of ${count(common.length, "common package")} differ`;
    return {
      code: "LS3001",
      certainty: layoutsDiffer(pair) ? "proven" : "deduced",
      subject: wanted,
      cause: `${reference.label} was built with ${wanted}, the plugin with ${origin}; ${numbers}`,
      explains: near ? ofStandardLibrary(pair) : everything(pair),
      remedy: {
        text: `build the plugin with ${wanted}`,
        env: { GOTOOLCHAIN: wanted },
      },
    };
  },
};

/** Whether plugins of this release would have build info. */
function recordsInPlugins(goVersion: string): boolean {
  return minorOf(goVersion) >= 21;
}

function minorOf(goVersion: string): number {
  return Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0);
}

/** The size of the runtime's module data is seen in the files, not only recorded. */
function layoutsDiffer({ reference, plugin }: Pair): boolean {
  const [one, other] = [reference.artefact.binary, plugin.artefact.binary];
  return one.ok && other.ok && one.binary.moduleDataSize !== other.binary.moduleDataSize;
}

function ofStandardLibrary({ byModule }: Pair): ReadonlySet<string> {
  return new Set(byModule.get(standardLibrary)?.map(({ path }) => path));
}
