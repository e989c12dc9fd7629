import { flagValue } from "@lockstep/go-workspace";

/**
 * The values to pass when `own` flags are added to those of a `base` whose pattern is `all`. Go takes
 * the last value whose package pattern matches (`go help build`) and forgets the others, so every
 * value of ours starts with the base's flags, and values of one pattern become one.
 */
export function joinFlagValues(base: string | undefined, own: readonly string[]): string[] {
  const shared = base === undefined ? "" : flagValue(base).flags;
  const joined = new Map<string | undefined, string>();
  if (base !== undefined) joined.set("all", shared);
  for (const value of own) {
    const { pattern, flags } = flagValue(value);
    joined.set(pattern, [joined.get(pattern) ?? shared, flags].filter(Boolean).join(" "));
  }
  return [...joined].map(([pattern, flags]) => (pattern ? `${pattern}=${flags}` : flags));
}
