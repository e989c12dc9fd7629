/** Blocks that hold no commands of a shell. */
const data = ["go", "json", "jsonc", "ts", "yaml"];
/** Output that no command of the page prints: of another situation than its own. */
const output = ["text"];
/** How a block without a language begins: with a finding, or with an error that a script catches. */
const printed = /^((error|warning)\[LS\d{4}\]|[A-Z]\w+Error): \S/;

/**
 * Lines of a Markdown text that show commands, or may, without being run: there must be none.
 * Commands have `$ ` before them and stand in ```console blocks, which are run; every other block
 * says by its language or its first line that it is something else.
 */
export function notRun(text: string): string[] {
  const wrong: string[] = [];
  let open: { end: string; language: string; lines: number } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const [, fence, language = ""] = /^\s*(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open && line.trim() === open.end) open = undefined;
    else if (open) {
      if (!mayStand(line, open.language, open.lines++)) wrong.push(`${index + 1}: ${line}`);
    } else if (fence) {
      open = { end: fence, language, lines: 0 };
      const known = ["", "console", ...data, ...output].includes(language);
      // One that is indented, or has another fence, is not found by what runs them.
      if (!known || (language === "console" && line !== "```console")) {
        wrong.push(`${index + 1}: ${line}`);
      }
    } else if (/^\s*\$ /.test(line)) wrong.push(`${index + 1}: ${line}`);
  }
  return wrong;
}

function mayStand(line: string, language: string, before: number): boolean {
  const first = before === 0;
  if (language === "console") return first ? line.startsWith("$ ") : !/^\s+\$ /.test(line);
  if (/^\s*\$ /.test(line)) return false;
  return language === "" && first ? printed.test(line) : true;
}
