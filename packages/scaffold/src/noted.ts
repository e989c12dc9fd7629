import type { Created } from "./newWorkspace.ts";

/** What was made, with more that a person has to know of it, before what is noted already. */
export function noted(made: Created, more: readonly string[]): Created {
  if (!made.ok || more.length === 0) return made;
  const all = made.note === undefined ? more : [...more, made.note];
  return { ...made, note: all.join("; ") };
}
