import type { Limits } from "./connection.ts";
import { ArgumentError } from "./errors.ts";

/** The least and the most that each limit can be. */
const ranges: Record<keyof Limits, readonly [number, number]> = {
  // A frame that opens a plugin has to have room for its path.
  maxFrameBytes: [4096, 2 ** 31 - 1],
  maxInFlight: [1, 2 ** 20],
  maxQueued: [0, Number.MAX_SAFE_INTEGER],
  maxQueuedBytes: [0, Number.MAX_SAFE_INTEGER],
};

/** Checks the limits that a caller gave: throws ArgumentError unless a host can keep them. */
export function checkLimits(limits: Partial<Limits>): void {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = limits[name as keyof Limits];
    if (value === undefined) continue;
    if (!(Number.isInteger(value) && value >= least && value <= most)) {
      throw new ArgumentError(
        name,
        `expected a whole number from ${least} to ${most}, found ${value}`,
      );
    }
  }
}
