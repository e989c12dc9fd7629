/** What a time.Time says beyond its milliseconds. */
export interface GoTimeParts {
  /** Whole seconds since 1970. */
  seconds: bigint;
  /** Nanoseconds within the second, 0 to 999,999,999. */
  nanosecond: number;
  /** Seconds east of UTC; null for UTC itself. */
  offset: number | null;
}

/**
 * A time.Time: a Date to the millisecond, with Go's nanoseconds and zone beside it. Sent back it is
 * the same time in Go. A time outside a Date's range is an invalid Date whose parts are right.
 */
export class GoTime extends Date {
  /** Whole seconds since 1970. */
  readonly seconds: bigint;
  /** Nanoseconds within the second. */
  readonly nanosecond: number;
  /** Seconds east of UTC that Go shows it in; null for UTC itself. */
  readonly offset: number | null;

  constructor({ seconds, nanosecond, offset }: GoTimeParts) {
    super(Number(seconds) * 1000 + Math.floor(nanosecond / 1e6));
    this.seconds = seconds;
    this.nanosecond = nanosecond;
    this.offset = offset;
  }

  /** The parts of any Date. Those of a GoTime count unless one of Date's setters moved it. */
  static parts(date: Date): GoTimeParts {
    if (date instanceof GoTime) {
      const { seconds, nanosecond, offset } = date;
      const own = Number(seconds) * 1000 + Math.floor(nanosecond / 1e6);
      if (Object.is(date.getTime(), new Date(own).getTime())) {
        return { seconds, nanosecond, offset };
      }
    }
    const milliseconds = date.getTime();
    if (Number.isNaN(milliseconds)) throw new RangeError("an invalid Date");
    const seconds = Math.floor(milliseconds / 1000);
    return {
      seconds: BigInt(seconds),
      nanosecond: (milliseconds - seconds * 1000) * 1e6,
      offset: date instanceof GoTime ? date.offset : null,
    };
  }
}
