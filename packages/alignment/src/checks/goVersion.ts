import { everything, type PairCheck } from "../Cause.ts";
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
    const numbers = `${differing.length} of ${count(common.length, "common package")} differ`;
    return {
      code: "LS3001",
      certainty: got === undefined ? "deduced" : "proven",
      subject: wanted,
      cause: `${reference.label} was built with ${wanted}, the plugin with ${origin}; ${numbers}`,
      explains: everything(pair),
      remedy: {
        text: `build the plugin with ${wanted}`,
        env: { GOTOOLCHAIN: wanted },
      },
    };
  },
};

/** Whether plugins of this release would have build info. */
function recordsInPlugins(goVersion: string): boolean {
  const minor = Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0);
  return minor >= 21;
}
