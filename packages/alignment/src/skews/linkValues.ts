import { flagValue } from "@lockstep/go-workspace";
import { flagValues } from "../flagValues.ts";
import { patternCovers } from "../gcflags.ts";
import { linkValuesOf } from "../linkFlags.ts";
import type { Side } from "../Side.ts";
import type { SkewCheck } from "../SkewCheck.ts";
import { some } from "../wording.ts";

/**
 * `-ldflags=-X` on a variable of a shared package: the process has one such variable, the first
 * one, with the first one's value. What only the host sets the plugin sees as well.
 */
export const linkValues: SkewCheck = ({ reference, plugin, packages }) => {
  const [wanted, got] = [valuesOf(reference), valuesOf(plugin)];
  const open = "-ldflags=-X of the plugin (-trimpath keeps it out of the build info)";
  if (!got) return { open };
  const ignored = [...got].filter(
    ([name, value]) => packages.includes(packageOf(name)) && wanted?.get(name) !== value,
  );
  if (ignored.length === 0) return {};
  if (!wanted) return { open: `-ldflags=-X of ${reference.label} for ${ignored[0]![0]}` };
  const show = (values: Map<string, string>): string =>
    some(ignored.map(([name]) => `${name}=${values.get(name) ?? "(not set)"}`));
  return {
    found: {
      certainty: "deduced",
      subject: some([...new Set(ignored.map(([name]) => packageOf(name)))]),
      cause:
        `-X of the plugin: ${show(got)}; of ${reference.label}: ${show(wanted)}: the variable that ` +
        `${reference.label} has is the one that counts`,
      remedy: {
        text: `link the plugin without -X for these variables, or ${reference.label} with the same`,
        dropLinkValues: ignored.map(([name]) => name),
      },
    },
  };
};

function packageOf(variable: string): string {
  return variable.slice(0, variable.lastIndexOf("."));
}

/** Variable to value; undefined where nothing tells. */
function valuesOf(side: Side): Map<string, string> | undefined {
  const { artefact, buildInfo, trimmed } = side;
  if (!artefact.record && (!buildInfo || trimmed)) return undefined;
  const [path, module] = [buildInfo?.path ?? "", buildInfo?.main?.path ?? ""];
  // Of several -ldflags the go command takes the last one that covers the main package.
  const covering = flagValues(side, "-ldflags").findLast((value) => {
    const { pattern } = flagValue(value);
    return pattern === undefined || patternCovers(pattern, path, module);
  });
  return linkValuesOf(covering ?? "");
}
