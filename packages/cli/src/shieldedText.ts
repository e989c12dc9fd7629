/**
 * The words of `explain` with Go's own dashes kept from being taken for options:
 * `explain -buildmode=plugin requires exactly one main package` is one text. All options of this
 * CLI but `-h` have two dashes.
 */
export function shieldedText(argv: readonly string[]): string[] {
  if (argv[0] !== "explain" || argv.includes("--")) return [...argv];
  const first = argv.findIndex((word) => /^-[^-]./s.test(word) || /^-.*\s/s.test(word));
  if (first < 0) return [...argv];
  const next = argv.findIndex((word, index) => index > first && /^--\S*$/.test(word));
  const end = next < 0 ? argv.length : next;
  return [...argv.slice(0, first), ...argv.slice(end), "--", ...argv.slice(first, end)];
}
