import { closest, distance } from "fastest-levenshtein";

/** The name nearest to what was typed, when it is near enough to be a slip. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const guess = closest(word, names);
  return distance(word, guess) <= Math.max(2, Math.floor(word.length / 3)) ? guess : undefined;
}
