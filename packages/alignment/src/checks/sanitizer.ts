import { type Finding, finding } from "@lockstep/findings";
import { type Cause, everything, type PairCheck } from "../Cause.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import type { Pair } from "../Pair.ts";
import { type BothValues, onOneSide, settingDiffers } from "../settingDiffers.ts";

const flags = ["-asan", "-msan"];
const withoutOdrCheck =
  "start the host with ASAN_OPTIONS=detect_odr_violation=0 in its environment";

/** The sanitizers are build tags as well: internal/asan and the runtime have other files then. */
export const sanitizer: PairCheck = {
  code: "LS3016",
  ruledOut: ({ reference }) =>
    flags.every((flag) => reference.setting(flag) === "")
      ? "-asan, -msan (both without)"
      : undefined,
  run(pair) {
    for (const flag of flags) {
      const values = settingDiffers(pair, flag);
      if (values) return causeOf(pair, flag, values);
    }
    return undefined;
  },
};

function causeOf(pair: Pair, flag: string, values: BothValues): Cause {
  const wanted = values.wanted !== "";
  const ends =
    flag === "-asan" && !wanted
      ? "; its sanitizer ends the process, because the host did not load the library first"
      : "";
  return {
    code: "LS3016",
    certainty: "deduced",
    subject: flag,
    cause: `${onOneSide(pair, flag, values)}${ends}`,
    explains: everything(pair),
    remedy: {
      text: wanted
        ? `build the plugin with ${flag}${flag === "-asan" ? `, and ${withoutOdrCheck}` : ""}`
        : `build the plugin without ${flag}`,
      ...(wanted && { needsSetting: true }),
    },
  };
}

/** Both with -asan: each brings runtime/cgo's variables, and the sanitizer takes that as an error. */
export function sanitizedTwice(event: OpenEvent): Finding | undefined {
  if (event.kind !== "sanitizer" || event.end !== "twice") return undefined;
  return finding("LS3016", {
    title: "-asan on both sides",
    where: { file: event.plugin.display },
    subject: "-asan",
    certainty: "likely",
    cause:
      "host and plugin were both built with -asan, and both bring the C variables of runtime/cgo: " +
      "the sanitizer ends the process with an odr-violation",
    fix: { text: withoutOdrCheck },
  });
}
