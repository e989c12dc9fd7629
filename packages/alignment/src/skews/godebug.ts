import type { Side } from "../Side.ts";
import type { SkewCheck } from "../SkewCheck.ts";
import { some } from "../wording.ts";

const key = "DefaultGODEBUG";

/**
 * `//go:debug` lines and old `go` lines of the plugin's main module: the process has the settings
 * of the host's main package alone. What only the host sets holds for the plugin too.
 */
export const godebug: SkewCheck = ({ reference, plugin }) => {
  // An earlier plugin has no say in them either.
  if (reference.setting("-buildmode") === "plugin" || !reference.buildInfo) return {};
  // Most plugins have the host's, word for word.
  if (reference.setting(key) === plugin.setting(key)) return {};
  const byGofips140 = plugin.setting("GOFIPS140") !== "";
  const [wanted, got] = [settingsOf(reference), settingsOf(plugin)];
  const ignored = [...got].filter(
    ([name, value]) => wanted.get(name) !== value && !(name === "fips140" && byGofips140),
  );
  if (ignored.length === 0) return {};
  const pairs = ignored.map(([name, value]) => `${name}=${value}`);
  return {
    found: {
      certainty: "deduced",
      subject: some(ignored.map(([name]) => name)),
      cause:
        `the plugin was built for GODEBUG ${some(pairs)} (//go:debug or go line), ` +
        `${reference.label} was not: in the process the settings of ${reference.label} hold`,
      remedy: {
        text:
          `drop the //go:debug lines of the plugin, or give them to the main package of ` +
          `${reference.label}; let both main modules have the same go line`,
        byHand: true,
      },
    },
  };
};

function settingsOf(side: Side): Map<string, string> {
  const pairs = side.setting(key).split(",");
  return new Map(
    pairs.filter((pair) => pair !== "").map((pair) => pair.split("=", 2) as [string, string]),
  );
}
