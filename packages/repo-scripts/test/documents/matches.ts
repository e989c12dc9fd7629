/**
 * Whether what a command printed is what a document shows: a line `...` stands for any lines, `...`
 * within a line for any text, and durations differ from run to run.
 */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first === "...") {
    return printed.some((_, skip) => matches(rest, printed.slice(skip))) || matches(rest, []);
  }
  const [line, ...others] = printed;
  return line !== undefined && lineMatches(first, line) && matches(rest, others);
}

function lineMatches(shown: string, printed: string): boolean {
  const pattern = timeless(shown)
    .split("...")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`).test(timeless(printed));
}

function timeless(line: string): string {
  return line.trimEnd().replace(/\d+(\.\d+)? (ms|s)\b/g, "TIME");
}
