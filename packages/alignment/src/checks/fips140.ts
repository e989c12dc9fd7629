import { type PairCheck, unexplained } from "../Cause.ts";
import { standardLibrary } from "../packageModule.ts";
import { settingDiffers } from "../settingDiffers.ts";
import { count } from "../wording.ts";

const show = (value: string): string => (value === "" ? "off" : value);

/**
 * GOFIPS140 with a version takes the cryptography from a frozen copy of the sources (Go's
 * cmd/go/internal/fips140), so it matters where both files link a part of crypto. "latest" stands
 * for the sources of the release itself, as "off" does.
 */
export const fips140: PairCheck = {
  code: "LS3021",
  ruledOut: ({ reference }) => `GOFIPS140 (both ${show(reference.setting("GOFIPS140"))})`,
  run(pair, found) {
    const values = settingDiffers(pair, "GOFIPS140");
    if (!values) return undefined;
    const left = unexplained(pair, found);
    const crypto = left.filter(
      ({ path, module }) => module === standardLibrary && /^crypto(\/|$)/.test(path),
    );
    if (crypto.length === 0) return undefined;
    const { wanted, got } = values;
    return {
      code: "LS3021",
      certainty: "deduced",
      subject: "GOFIPS140",
      cause:
        `GOFIPS140 of ${pair.reference.label}: ${show(wanted)}; of the plugin: ${show(got)}; ` +
        `${count(crypto.length, "package")} of crypto differ, and what links them`,
      explains: new Set(left.map(({ path }) => path)),
      remedy: {
        text: `build the plugin with GOFIPS140=${show(wanted)}`,
        ...(wanted !== "" && { needsSetting: true }),
      },
    };
  },
};
