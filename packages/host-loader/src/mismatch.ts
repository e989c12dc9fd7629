/** A value that is not of its Go type. Encoders on the way out put their step in front of its path. */
export class Mismatch extends Error {
  readonly steps: string[] = [];

  /** Runs on the way out of nested values, so its cost is only there when something is wrong. */
  static at(error: unknown, step: string): unknown {
    if (error instanceof Mismatch) error.steps.unshift(step);
    return error;
  }

  static expected(type: string, value: unknown): never {
    throw new Mismatch(`expected ${type}, got ${describeValue(value)}`);
  }
}

function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "object") {
    return Array.isArray(value)
      ? `an array of ${value.length}`
      : (value.constructor?.name ?? "object");
  }
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  const shown = text.length > 40 ? `${text.slice(0, 40)}...` : text;
  return typeof value === "undefined" ? "undefined" : `${typeof value} ${shown}`;
}
