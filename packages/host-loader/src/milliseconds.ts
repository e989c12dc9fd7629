import { ArgumentError } from "./errors.ts";

/** The longest that Node's timers can wait; more would fire at once. */
const most = 2 ** 31 - 1;

/** Checks a time that a caller gave, if any: throws ArgumentError unless a timer can keep it. */
export function checkMilliseconds(name: string, value: number | undefined): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw new ArgumentError(name, `expected milliseconds from 0 to ${most}, found ${value}`);
  }
}
