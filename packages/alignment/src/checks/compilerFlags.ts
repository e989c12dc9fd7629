import { type Cause, type PairCheck, unexplained } from "../Cause.ts";
import { flagValues } from "../flagValues.ts";
import { decidesInlining, isNeutral, parseGcflags, patternCovers } from "../gcflags.ts";
import type { DifferingPackage, Pair } from "../Pair.ts";
import { standardLibrary } from "../packageModule.ts";
import type { Side } from "../Side.ts";
import { count, some } from "../wording.ts";

/** -gcflags for packages that both have; the build info keeps the last -gcflags only. */
export const compilerFlags: PairCheck = {
  code: "LS3007",
  ruledOut: ({ reference }) => `-gcflags (both ${show(reference)})`,
  run(pair, found) {
    const { reference, plugin } = pair;
    if (!reference.buildInfo || !plugin.buildInfo) return undefined;
    const reached = pair.differing.filter(
      (each) => effective(reference, each).join(" ") !== effective(plugin, each).join(" "),
    );
    if (reached.length === 0) return overwritten(pair, found);
    const flags = reached.flatMap((each) => [reference, plugin].flatMap((s) => effective(s, each)));
    return causeOf(pair, {
      certainty: flags.some(decidesInlining) ? "deduced" : "likely",
      more: `the pattern ${patternsFor(pair, reached)} reaches ${namesOf(reached)}`,
      explains: reached,
    });
  },
};

/** With the standard library left over, an earlier -gcflags than the recorded one is the way. */
function overwritten(pair: Pair, found: readonly Cause[]): Cause | undefined {
  const sides = [pair.reference, pair.plugin];
  const hides = sides.some(({ artefact, setting }) => !artefact.record && setting("-gcflags"));
  const profiles = new Set(sides.map((side) => side.setting("-pgo")));
  const left = unexplained(pair, found);
  const standard = left.some(({ module }) => module === standardLibrary);
  if (!hides || profiles.size > 1 || !standard) return undefined;
  const more =
    "the build info keeps the last -gcflags of several, and an earlier one may reach " +
    namesOf(left);
  return causeOf(pair, { certainty: "likely", more, explains: left });
}

interface Told {
  certainty: Cause["certainty"];
  more: string;
  explains: DifferingPackage[];
}

function causeOf({ reference, plugin }: Pair, { certainty, more, explains }: Told): Cause {
  const none = show(reference) === "none";
  return {
    code: "LS3007",
    certainty,
    subject: "-gcflags",
    cause: `-gcflags of ${reference.label}: ${show(reference)}; of the plugin: ${show(plugin)}; ${more}`,
    explains: new Set(explains.map(({ path }) => path)),
    remedy: {
      text: none
        ? "build the plugin without -gcflags"
        : `build the plugin with the -gcflags of ${reference.label}`,
      ...(!none && { needsSetting: true }),
    },
  };
}

function show(side: Side): string {
  return flagValues(side, "-gcflags").join(" and ") || "none";
}

/** The last of several patterns that covers a package counts; flags that change nothing do not. */
function effective(side: Side, { path, module }: DifferingPackage): string[] {
  const covering = flagValues(side, "-gcflags")
    .map(parseGcflags)
    .findLast(({ pattern }) => pattern !== undefined && patternCovers(pattern, path, module));
  return covering?.flags.filter((flag) => !isNeutral(flag)) ?? [];
}

function patternsFor({ reference, plugin }: Pair, reached: DifferingPackage[]): string {
  const patterns = [reference, plugin].flatMap((side) =>
    flagValues(side, "-gcflags").flatMap((value) => parseGcflags(value).pattern ?? []),
  );
  const covering = patterns.filter((pattern) =>
    reached.some(({ path, module }) => patternCovers(pattern, path, module)),
  );
  return some([...new Set(covering)]);
}

function namesOf(packages: DifferingPackage[]): string {
  if (packages.length > 3) return count(packages.length, "package");
  return some(packages.map(({ path }) => path));
}
