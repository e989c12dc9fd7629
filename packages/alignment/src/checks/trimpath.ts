import { everything, type PairCheck } from "../Cause.ts";
import { count } from "../wording.ts";

/** With -trimpath the compiler writes `module@version/file.go`, without it absolute paths. */
export const trimpath: PairCheck = {
  code: "LS3002",
  ruledOut: ({ reference }) => `-trimpath (both ${reference.trimmed ? "with" : "without"})`,
  run(pair) {
    const { reference, plugin } = pair;
    if (!reference.buildInfo || !plugin.buildInfo) return undefined;
    if (reference.trimmed === plugin.trimmed) return undefined;
    const [has, lacks] = reference.trimmed
      ? [reference.label, "the plugin"]
      : ["the plugin", reference.label];
    const numbers = `${pair.differing.length} of ${count(pair.common.length, "common package")} differ`;
    return {
      code: "LS3002",
      certainty: "deduced",
      subject: "-trimpath",
      cause: `${has} was built with -trimpath, ${lacks} without; ${numbers}`,
      explains: everything(pair),
      remedy: {
        text: reference.trimmed
          ? "build the plugin with -trimpath"
          : "build the plugin without -trimpath, in the same folder and with the same module cache " +
            `folder as ${reference.label}; or build both with it, then folders do not matter`,
        ...(!reference.trimmed && { needsSetting: true }),
      },
    };
  },
};
