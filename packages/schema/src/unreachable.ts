/**
 * Closes a `switch` over a union: a case that is not handled is a compile error at the call.
 * Throws when a value outside its type gets here after all, which is a bug.
 */
export function unreachable(value: never): never {
  throw new Error(`unreachable value: ${JSON.stringify(value)}`);
}
