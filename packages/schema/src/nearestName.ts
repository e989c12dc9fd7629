import { editSteps } from "./editSteps.ts";

/** Longer words are not slips of a name; comparing them would only cost time. */
const longestWord = 64;

/**
 * The name nearest to a word, when it is near enough to be a slip or a short form of it; of several
 * as near the one that begins like the word.
 */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const lower = word.toLowerCase();
  const longer = names.filter((name) => name.toLowerCase().startsWith(lower));
  if (lower.length >= 3 && longer.length === 1) return longer[0];
  const most = Math.max(1, Math.floor(word.length / 3));
  const near = names
    .filter(({ length }) => Math.abs(length - word.length) <= most)
    .map((name) => {
      const other = name.toLowerCase();
      return { name, steps: editSteps(lower, other), begun: commonPrefix(lower, other) };
    })
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || b.begun - a.begun);
  return near[0]?.name;
}

function commonPrefix(word: string, other: string): number {
  const end = [...word].findIndex((character, at) => character !== other[at]);
  return end === -1 ? word.length : end;
}
