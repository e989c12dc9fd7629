import { clean } from "./display.ts";

/** A text as Markdown shows it literally, on one line. */
export function plain(text: string): string {
  return clean(text.replaceAll(/\s*\r?\n\s*/g, " ")).replaceAll(/[\\`*_{}[\]<>#|~$&]/g, "\\$&");
}

/** A text as inline code; also inside a table. */
export function code(text: string): string {
  const line = clean(text.replaceAll(/\r?\n/g, " "));
  const ticks = "`".repeat(longestRun(line) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${space}${line.replaceAll("|", "\\|")}${space}${ticks}`;
}

/** A command in a block of its own, that a reader can copy. */
export function commandBlock(command: string): string {
  const lines = command.split(/\r?\n/).map(clean);
  const fence = "`".repeat(Math.max(3, longestRun(command) + 1));
  return [`${fence}sh`, ...lines, fence].join("\n");
}

/** A table with a head; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
