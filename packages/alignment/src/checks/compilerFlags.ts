import type { PairCheck } from "../Cause.ts";
import {
  decidesInlining,
  type Gcflags,
  isNeutral,
  parseGcflags,
  patternCovers,
} from "../gcflags.ts";
import type { Pair } from "../Pair.ts";

const show = (setting: string): string => (setting === "" ? "none" : setting);

/** -gcflags for packages that both have; the build info keeps the last -gcflags only. */
export const compilerFlags: PairCheck = {
  code: "LS3007",
  ruledOut: ({ reference }) => `-gcflags (both ${show(reference.setting("-gcflags"))})`,
  run(pair) {
    const { reference, plugin } = pair;
    const [wanted, got] = [reference.setting("-gcflags"), plugin.setting("-gcflags")];
    if (wanted === got || !reference.buildInfo || !plugin.buildInfo) return undefined;
    const sides = [parseGcflags(wanted), parseGcflags(got)];
    const reached = reach(pair, sides);
    if (reached.size === 0) return undefined;
    const certain = sides.some(({ flags }) => flags.some(decidesInlining));
    return {
      code: "LS3007",
      certainty: certain ? "proven" : "likely",
      subject: "-gcflags",
      cause: `-gcflags of ${reference.label}: ${show(wanted)}; of the plugin: ${show(got)}`,
      explains: reached,
      remedy: {
        text:
          wanted === ""
            ? "build the plugin without -gcflags"
            : `build the plugin with the -gcflags of ${reference.label}`,
      },
    };
  },
};

/** The differing packages that the flags of either side cover. */
function reach({ differing }: Pair, sides: Gcflags[]): Set<string> {
  const effective = sides.filter(({ flags }) => flags.some((flag) => !isNeutral(flag)));
  const covered = differing.filter(({ path, module }) =>
    effective.some(({ pattern }) => pattern !== undefined && patternCovers(pattern, path, module)),
  );
  return new Set(covered.map((each) => each.path));
}
