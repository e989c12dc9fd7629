import { everything, type PairCheck } from "../Cause.ts";
import { reached, settingDiffers } from "../settingDiffers.ts";

const show = (value: string): string => (value === "" ? "none" : value);

/**
 * Every experiment is a constant of internal/goexperiment, which the runtime links, so another set
 * always differs there; most change the runtime as well.
 */
export const goExperiment: PairCheck = {
  code: "LS3020",
  ruledOut: ({ reference }) => `GOEXPERIMENT (both ${show(reference.setting("GOEXPERIMENT"))})`,
  run(pair) {
    const values = settingDiffers(pair, "GOEXPERIMENT");
    if (!values) return undefined;
    const { wanted, got } = values;
    return {
      code: "LS3020",
      certainty: "deduced",
      subject: "GOEXPERIMENT",
      cause:
        `GOEXPERIMENT of ${pair.reference.label}: ${show(wanted)}; of the plugin: ${show(got)}; ` +
        reached(pair),
      explains: everything(pair),
      remedy: {
        text: `build the plugin ${wanted === "" ? "without experiments" : `with GOEXPERIMENT=${wanted}`}`,
        ...(wanted !== "" && { needsSetting: true }),
      },
    };
  },
};
