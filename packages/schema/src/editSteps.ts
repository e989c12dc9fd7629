/**
 * How many slips lead from one word to another: a character left out, added, changed, or swapped
 * with its neighbour (optimal string alignment).
 */
export function editSteps(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? beforeLast[j - 2]! + 1
          : changed;
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length]!;
}
