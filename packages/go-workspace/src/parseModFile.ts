/** One directive of a go.mod or go.work file: `use ./host` gives verb `use`, words `["./host"]`. */
export interface ModDirective {
  verb: string;
  words: string[];
  /** From 1. */
  line: number;
  /** Whether `// indirect` stands behind it: a requirement that another one brings. */
  indirect?: true;
}

const indirect = /\/\/ *indirect\b/;
const word = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g;

/**
 * The directives of a go.mod or go.work file, blocks taken apart. Reads the lexical form only (Go's
 * modfile grammar, go.dev/ref/mod#go-mod-file-lexical); whether a directive is right is for the go
 * command to say.
 */
export function parseModFile(text: string): ModDirective[] {
  const directives: ModDirective[] = [];
  let block: string | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    const words = (withoutComment(content).match(word) ?? []).map(unquote);
    const [first, ...rest] = words;
    if (first === undefined) return;
    const more = { line: index + 1, ...(indirect.test(content) && { indirect: true as const }) };
    if (block === undefined && words.at(-1) === "(") block = first;
    else if (first === ")") block = undefined;
    else if (block !== undefined) directives.push({ verb: block, words, ...more });
    else directives.push({ verb: first, words: rest, ...more });
  });
  return directives;
}

function withoutComment(line: string): string {
  const start = line.search(/(^|\s)\/\//);
  return start === -1 ? line : line.slice(0, start);
}

function unquote(text: string): string {
  if (text.startsWith("`")) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}
