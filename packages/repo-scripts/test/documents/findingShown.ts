/** Lines that a report of findings has below its headline, in this order. */
const order = ["place", "frame", "cause", "note", "also", "fix", "command", "docs"] as const;
type Part = (typeof order)[number];

/** The blocks of a page that show one finding as the terminal does, each as its lines. */
export function findingsShown(page: string): string[][] {
  const blocks = [...page.matchAll(/^```\n((?:error|warning)\[LS[\s\S]*?)^```$/gm)];
  return blocks.map(([, text = ""]) => text.trimEnd().split("\n"));
}

/** The first line that such a block cannot have where it stands, or what it lacks. */
export function misshapen([headline = "", ...lines]: readonly string[]): string | undefined {
  if (!/^(error|warning)\[LS\d{4}\]: \S/.test(headline)) return headline;
  let last = -1;
  const seen = new Set<Part>();
  for (const line of lines) {
    const part = partOf(line, order[last]);
    if (!part || order.indexOf(part) < last) return line;
    last = order.indexOf(part);
    seen.add(part);
  }
  return (["cause", "docs"] as const).find((part) => !seen.has(part));
}

function partOf(line: string, before: Part | undefined): Part | undefined {
  if (/^ {2}--> \S+$/.test(line)) return "place";
  if (/^ +\d* \|( |$)/.test(line)) return "frame";
  const [, label] =
    /^ {2}= (cause|note|also|fix|docs)(?: \((?:proven|deduced|likely)\))?: \S/.exec(line) ?? [];
  if (label) return label as Part;
  if (/^ {9,}\S/.test(line) && before !== "command") return before;
  return /^ {6}\S/.test(line) && (before === "fix" || before === "command") ? "command" : undefined;
}
