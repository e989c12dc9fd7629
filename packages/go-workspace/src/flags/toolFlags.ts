/** One flag of a Go tool, with its value where it has one. */
export interface ToolFlag {
  /** Without dashes. */
  name: string;
  value?: string;
  /** As it is written. */
  text: string;
}

/** Flags whose value is the next word even where it begins with a dash. */
const takesDash = new Set(["extldflags"]);

/** The flags among the words of -gcflags, -asmflags or -ldflags, in order. */
export function toolFlags(words: readonly string[]): ToolFlag[] {
  const flags: ToolFlag[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, glued] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) continue;
    const next = takesDash.has(name) || rest[0]?.startsWith("-") === false;
    const value = glued ?? (next ? rest.shift() : undefined);
    const text = glued === undefined && value !== undefined ? `${word} ${value}` : word;
    flags.push({ name, text, ...(value !== undefined && { value }) });
  }
  return flags;
}
