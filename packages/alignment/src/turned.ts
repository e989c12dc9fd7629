import type { Pair } from "./Pair.ts";

/** The same pair with the other side to be changed. */
export function turned(pair: Pair): Pair {
  const { reference, plugin } = pair;
  const differing = pair.differing.map((each) => ({
    ...each,
    expected: each.actual,
    actual: each.expected,
  }));
  const byPath = new Map(differing.map((each) => [each.path, each]));
  const byModule = new Map(
    [...pair.byModule].map(([module, all]) => [module, all.map(({ path }) => byPath.get(path)!)]),
  );
  return { ...pair, reference: plugin, plugin: reference, differing, byModule };
}
