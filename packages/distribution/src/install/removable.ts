import { digestOf } from "./rootLayout.ts";

/** A folder of `releases`, and when it was placed, in any unit. */
export interface PlacedRelease {
  name: string;
  placedAt: number;
}

export interface Kept {
  /** The folder that is in place. */
  current: string;
  /** Digests of the releases before it, the latest first. */
  history: readonly string[];
  /** How many releases beside it stay, one at least; undefined: all. */
  keep?: number;
}

/**
 * The folders that are given up: those of the same release as the one in place, which were damaged,
 * and those beyond the number to keep. What was in place before comes first, then the latest placed.
 */
export function removable(
  placed: readonly PlacedRelease[],
  { current, history, keep = Number.POSITIVE_INFINITY }: Kept,
): string[] {
  const rank = ({ name }: PlacedRelease): number => {
    const index = history.indexOf(digestOf(name)!);
    return index < 0 ? history.length : index;
  };
  const others = placed
    .filter(({ name }) => digestOf(name) !== digestOf(current))
    .sort((a, b) => rank(a) - rank(b) || b.placedAt - a.placedAt);
  const damaged = placed.filter(
    ({ name }) => name !== current && digestOf(name) === digestOf(current),
  );
  return [...damaged, ...others.slice(Math.max(1, keep))].map(({ name }) => name);
}
