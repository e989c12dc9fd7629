import { everything, type PairCheck } from "../Cause.ts";
import { onOneSide, settingDiffers } from "../settingDiffers.ts";

/**
 * The race detector swaps parts of the standard library (files and constants under the build tag
 * `race`, as in Go's internal/race and sync), and with them whatever inlines or embeds these.
 */
export const race: PairCheck = {
  code: "LS3018",
  ruledOut: ({ reference }) => `-race (both ${reference.setting("-race") ? "with" : "without"})`,
  run(pair) {
    const values = settingDiffers(pair, "-race");
    if (!values) return undefined;
    return {
      code: "LS3018",
      certainty: "deduced",
      subject: "-race",
      cause: onOneSide(pair, "-race", values),
      explains: everything(pair),
      remedy: {
        text: `build the plugin ${values.wanted ? "with" : "without"} -race`,
        ...(values.wanted !== "" && { needsSetting: true }),
      },
    };
  },
};
