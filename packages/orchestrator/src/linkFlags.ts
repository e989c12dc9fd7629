import { splitWords, toolFlags } from "@lockstep/go-workspace";

/**
 * `-ldflags` of these values as one argument, none where they are empty: Go takes one value. Each
 * `-extldflags` would replace the one before, so theirs become one too.
 */
export function linkFlags(values: readonly string[]): string[] {
  const flags = values.flatMap((value) => toolFlags(splitWords(value)));
  const external = flags.filter(({ name }) => name === "extldflags").map(({ value }) => value);
  const words = [
    ...flags.filter(({ name }) => name !== "extldflags").map(wordOf),
    ...(external.length > 0 ? [quoted(`-extldflags=${external.join(" ")}`)] : []),
  ];
  return words.length > 0 ? [`-ldflags=${words.join(" ")}`] : [];
}

function wordOf({ name, value }: { name: string; value?: string }): string {
  return quoted(value === undefined ? `-${name}` : `-${name}=${value}`);
}

/** As cmd/internal/quoted.Join writes it: quotes around what has a space, and no escapes. */
function quoted(word: string): string {
  if (!/^['"]|\s|^$/.test(word)) return word;
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}
