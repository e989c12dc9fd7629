import { type PairCheck, unexplained } from "../Cause.ts";
import type { Side } from "../Side.ts";
import { settingDiffers } from "../settingDiffers.ts";
import { some } from "../wording.ts";

/**
 * -cover rewrites the sources of packages, by default all of the main module. Neither -coverpkg nor
 * -covermode is recorded, so that two builds with -cover need not agree.
 */
export const coverage: PairCheck = {
  code: "LS3019",
  ruledOut: ({ reference }) => (coverOf(reference) === "" ? "-cover (both without)" : undefined),
  run(pair, found) {
    const { reference, plugin } = pair;
    const [wanted, got] = [coverOf(reference), coverOf(plugin)];
    const comparable = reference.buildInfo !== undefined && plugin.buildInfo !== undefined;
    const values = comparable && wanted !== got ? { wanted, got } : undefined;
    const both = wanted !== "" && got !== "";
    const left = unexplained(pair, found);
    if (left.length === 0 || (!values && !both)) return undefined;
    const paths = left.map(({ path }) => path);
    const explains = new Set(paths);
    if (!values) {
      return {
        code: "LS3019",
        certainty: "likely",
        subject: "-cover",
        cause:
          `both were built with -cover, which records neither -covermode nor -coverpkg; ` +
          `${some(paths)} differ${paths.length === 1 ? "s" : ""}`,
        explains,
        remedy: {
          text: `build ${reference.label} and the plugin with the same -covermode and -coverpkg`,
          rebuildReference: true,
        },
      };
    }
    const [has, lacks] = values.wanted
      ? [reference.label, "the plugin"]
      : ["the plugin", reference.label];
    const own = left.every(({ module }) => module === plugin.buildInfo?.main?.path);
    const recorded = settingDiffers(pair, "-cover") !== undefined;
    return {
      code: "LS3019",
      certainty: own && recorded ? "deduced" : "likely",
      subject: "-cover",
      cause:
        `${has} was built with -cover, ${lacks} without; that rewrites the sources of packages such ` +
        `as ${some(paths)}`,
      explains,
      remedy: {
        text: `build the plugin ${values.wanted ? "with" : "without"} -cover`,
        ...(values.wanted !== "" && { needsSetting: true }),
      },
    };
  },
};

/** "true" or "". Before Go 1.23 it is not recorded; what it links in is seen all the same. */
function coverOf(side: Side): string {
  const { binary } = side.artefact;
  const old = /^go1\.2[0-2]\b/.test(side.goVersion ?? "");
  if (!old || !binary.ok) return side.setting("-cover");
  return binary.binary.fingerprints.has("runtime/coverage") ? "true" : "";
}
