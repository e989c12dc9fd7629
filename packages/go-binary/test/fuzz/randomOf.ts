/** Whole numbers from 0 up to but not including `below`. */
export type Random = (below: number) => number;

/** A small generator of our own, so that a seed gives the same run everywhere (mulberry32). */
export function randomOf(seed: number, round: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
