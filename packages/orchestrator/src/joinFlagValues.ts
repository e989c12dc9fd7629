/**
 * The values to pass when `own` flags are added to `base`. Go takes the last value whose package
 * pattern matches (`go help build`), so values of one pattern become one value.
 */
export function joinFlagValues(base: string | undefined, own: string | undefined): string[] {
  const values = [base, own].filter((value): value is string => !!value);
  if (values.length < 2) return values;
  const [first, second] = values.map(splitPattern) as [Patterned, Patterned];
  if (first.pattern !== second.pattern) return values;
  return [`${first.pattern}${first.flags} ${second.flags}`];
}

interface Patterned {
  /** With its `=`; empty for the named packages. */
  pattern: string;
  flags: string;
}

function splitPattern(value: string): Patterned {
  const [, pattern = "", flags = value] = /^([^-\s][^=\s]*=)?(.*)$/s.exec(value) ?? [];
  return { pattern, flags };
}
