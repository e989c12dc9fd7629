import type { PairCheck } from "../Cause.ts";
import { unexplained as left } from "../Cause.ts";
import { mayFollow } from "../mayFollow.ts";
import { otherSettings } from "../otherSettings.ts";
import { count, some } from "../wording.ts";

/** What no other check accounts for: said so, with what was ruled out and what else differs. */
export const unexplained = (others: readonly PairCheck[]): PairCheck => ({
  code: "LS3008",
  ruledOut: () => undefined,
  run(pair, found) {
    const differing = left(pair, found).filter((each) => !mayFollow(pair, each, found));
    if (differing.length === 0) return undefined;
    const settings = otherSettings(pair);
    const ruledOut = others.map((check) => check.ruledOut(pair)).filter((text) => text);
    const parts = [
      `${some(differing.map((each) => each.path))} ${differing.length === 1 ? "differs" : "differ"} ` +
        `(${count(differing.length, "package")}); no check explains it`,
      ...(ruledOut.length > 0 ? [`ruled out: ${ruledOut.join(", ")}`] : []),
      settings.length > 0
        ? `settings that differ: ${settings.join("; ")}`
        : "no recorded setting differs",
    ];
    const { reference, plugin } = pair;
    return {
      code: "LS3008",
      certainty: settings.length > 0 ? "likely" : "deduced",
      subject: some(differing.map((each) => each.path)),
      cause: parts.join(". "),
      explains: new Set(differing.map((each) => each.path)),
      remedy: {
        text: `build the plugin with every setting of ${reference.label}`,
        ...(!reference.buildInfo || !plugin.buildInfo || settings.length === 0
          ? { byHand: true }
          : {}),
      },
    };
  },
});
