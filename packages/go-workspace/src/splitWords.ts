/** Splits a flag value into words as cmd/internal/quoted.Split does: quotes, and no escapes. */
export function splitWords(text: string): string[] {
  const words = text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g);
  return [...words].map(([, single, double, bare]) => single ?? double ?? bare ?? "");
}
