/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: number[]): number {
  if (values.length === 0) throw new Error("no median of no values");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] as number;
  const high = sorted[Math.floor(middle)] as number;
  return (low + high) / 2;
}
