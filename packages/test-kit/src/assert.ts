import * as uvuAssert from "uvu/assert";

export {
  Assertion,
  equal,
  fixture,
  instance,
  is,
  match,
  not,
  ok,
  snapshot,
  throws,
  type,
  unreachable,
} from "uvu/assert";

/**
 * Asserts that a promise rejects, and returns the reason so that more can be asserted about it.
 * `expected` is matched against the message of the reason: a regular expression, or a substring.
 */
export async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  expected?: RegExp | string,
): Promise<unknown> {
  let reason: unknown;
  try {
    await (typeof promise === "function" ? promise() : promise);
  } catch (error) {
    reason = error;
    if (expected !== undefined) {
      uvuAssert.match(error instanceof Error ? error.message : String(error), expected);
    }
    return reason;
  }
  return uvuAssert.unreachable("expected the promise to reject");
}
