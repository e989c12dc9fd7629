import { distance } from "fastest-levenshtein";

/** Longer words are not slips of a name; comparing them would only cost time. */
const longestWord = 64;

/** The name nearest to a word, when it is near enough to be a slip or a short form of it. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const lower = word.toLowerCase();
  const longer = names.filter((name) => name.toLowerCase().startsWith(lower));
  if (lower.length >= 3 && longer.length === 1) return longer[0];
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    const steps = distance(lower, name.toLowerCase());
    if (!best || steps < best.steps) best = { name, steps };
  }
  return best && best.steps <= Math.max(1, Math.floor(word.length / 3)) ? best.name : undefined;
}
