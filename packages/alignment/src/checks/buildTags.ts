import { type PairCheck, unexplained } from "../Cause.ts";
import type { DifferingPackage } from "../Pair.ts";
import { standardLibrary } from "../packageModule.ts";
import { userTags } from "../userTags.ts";
import { some } from "../wording.ts";

const show = (tags: string): string => (tags === "" ? "none" : tags);

/** Tags select files. Which ones is in neither file, but packages with the same files agree. */
export const buildTags: PairCheck = {
  code: "LS3017",
  ruledOut: ({ reference }) => `-tags (both ${show(userTags(reference.setting("-tags")))})`,
  run(pair, found) {
    const { reference, plugin } = pair;
    if (!reference.buildInfo || !plugin.buildInfo) return undefined;
    const [wanted, got] = [reference, plugin].map((side) => userTags(side.setting("-tags")));
    const left = unexplained(pair, found);
    if (wanted === undefined || got === undefined || wanted === got || left.length === 0) {
      return undefined;
    }
    const tags = [...wanted.split(","), ...got.split(",")];
    const certain = left.every((each) => isKnown(each, tags));
    const paths = left.map(({ path }) => path);
    return {
      code: "LS3017",
      certainty: certain ? "deduced" : "likely",
      subject: "-tags",
      cause:
        `-tags of ${reference.label}: ${show(wanted)}; of the plugin: ${show(got)}; ` +
        `${some(paths)} ${paths.length === 1 ? "differs" : "differ"}` +
        (certain ? "" : ", unless the sources were edited as well"),
      explains: new Set(paths),
      remedy: {
        text:
          wanted === ""
            ? "build the plugin without -tags"
            : `build the plugin with -tags=${wanted}`,
        ...(wanted !== "" && { needsSetting: true }),
      },
    };
  },
};

/** Tags of the standard library, and the packages that they select files in. */
const known: Record<string, RegExp> = {
  netgo: /^net$/,
  netcgo: /^net$/,
  osusergo: /^os\/user$/,
  nethttpomithttp2: /^net\/http$/,
  math_big_pure_go: /^math\/big$/,
  purego: /^(crypto|hash)\//,
  timetzdata: /^time$/,
};

/** Whether a tag is known to select files of a package of the standard library. */
function isKnown({ path, module }: DifferingPackage, tags: string[]): boolean {
  return module === standardLibrary && tags.some((tag) => known[tag]?.test(path));
}
