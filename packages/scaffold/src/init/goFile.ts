/** What the text of one Go file tells without a compiler. */
export interface GoFile {
  package: string;
  imports: string[];
  /** Exported functions and variables of the package level. */
  exported: string[];
  /** Whether it has a function main, and whether that does anything. */
  main: "absent" | "empty" | "full";
  /** What it looks up in a plugin: names as such, or identifiers that hold them. */
  lookups: { name?: string; identifier?: string }[];
  /** Constants and variables that are given a plain string, by identifier. */
  strings: Map<string, string>;
}

/**
 * Reads a Go file as gofmt writes it: declarations of the package level begin in the first column.
 * Nothing for a file that its build constraint keeps out of ordinary builds, as tools often are.
 */
export function readGoFile(text: string): GoFile | undefined {
  const code = withoutComments(text);
  const clause = /^package\s+(\w+)/m.exec(code);
  if (!clause || constrainedAway(text)) return undefined;
  const head = code.slice(clause.index);
  const imports = [...head.matchAll(/^import\s+(?:\(([\s\S]*?)^\)|(.*)$)/gm)].flatMap(
    ([, block, single]) =>
      [...(block ?? single ?? "").matchAll(/"([^"]+)"/g)].map(([, path]) => path!),
  );
  const body = /^func main\(\)\s*\{(\s*\})?/m.exec(head);
  return {
    package: clause[1]!,
    imports,
    exported: exportedNames(head),
    main: body === null ? "absent" : body[1] === undefined ? "full" : "empty",
    lookups: lookupsIn(head),
    strings: new Map(
      [...head.matchAll(/\b([A-Za-z_]\w*)\s*(?:string\s*)?:?=\s*"(\w+)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    ),
  };
}

function exportedNames(code: string): string[] {
  const functions = [...code.matchAll(/^func\s+(\p{Lu}\w*)\s*\(/gmu)].map(([, name]) => name!);
  const blocks = [...code.matchAll(/^var\s+\(\n([\s\S]*?)^\)/gm)].map(([, block]) => block!);
  const single = [...code.matchAll(/^var\s+(\p{Lu}\w*)/gmu)].map(([, name]) => name!);
  const grouped = blocks.flatMap((block) =>
    [...block.matchAll(/^\t(\p{Lu}\w*)/gmu)].map(([, name]) => name!),
  );
  return [...functions, ...single, ...grouped];
}

function lookupsIn(code: string): GoFile["lookups"] {
  return [...code.matchAll(/\.Lookup\(\s*(?:"([^"]+)"|(?:\w+\.)?([A-Za-z_]\w*))\s*\)/g)].map(
    ([, name, identifier]) => (name === undefined ? { identifier: identifier! } : { name }),
  );
}

/** Comments and what stands in raw strings as spaces, line ends kept. */
function withoutComments(text: string): string {
  const lexeme = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'/g;
  return text.replace(lexeme, (found) =>
    /^[/`]/.test(found) ? found.replace(/[^\n]/g, " ") : found,
  );
}

function constrainedAway(text: string): boolean {
  const constraint = /^(?:\/\/go:build|\/\/ \+build)\s+(.*)$/m.exec(
    text.split(/^package\s/m)[0] ?? "",
  );
  return constraint !== null && /(?<![!\w])(?:ignore|tools|windows)\b/.test(constraint[1]!);
}
