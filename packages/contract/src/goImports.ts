import { isStandard } from "./isStandard.ts";

/** Go's predeclared names (go/types, Universe): a package of such a name gets another one. */
const predeclared =
  "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 " +
  "rune string uint uint8 uint16 uint32 uint64 uintptr true false iota nil append cap clear close " +
  "complex copy delete imag len make max min new panic print println real recover";

/** Names that the packages of one generated Go file get: their own, or one with a number if taken. */
export class GoImports {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #own = new Map<string, string>();

  /** `taken` are names that mean something else in the file. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...predeclared.split(" "), ...taken]);
  }

  /** The name for a package in this file; the import is noted. */
  use(path: string, name: string): string {
    const known = this.#names.get(path);
    if (known) return known;
    let chosen = name;
    for (let i = 2; this.#taken.has(chosen); i++) chosen = `${name}${i}`;
    this.#taken.add(chosen);
    this.#names.set(path, chosen);
    this.#own.set(path, name);
    return chosen;
  }

  /** Go source with the packages of ‹path› replaced by names; `nameOf` knows their own names. */
  resolve(go: string, nameOf: (path: string) => string): string {
    return go.replace(/‹([^›]+)›/g, (_, path: string) => this.use(path, nameOf(path)));
  }

  /** The import declarations as gofmt orders them: the standard library first, then the others. */
  declaration(): string {
    const lines = [...this.#names].map(([path, name]) => ({
      path,
      text:
        name === this.#own.get(path) && path.endsWith(`/${name}`)
          ? `"${path}"`
          : this.#line(path, name),
    }));
    const sorted = lines.sort((a, b) => (a.path < b.path ? -1 : 1));
    const standard = sorted.filter(({ path }) => isStandard(path));
    const others = sorted.filter(({ path }) => !isStandard(path));
    if (sorted.length === 0) return "";
    if (sorted.length === 1) return `import ${sorted[0]?.text}\n`;
    const groups = [standard, others].filter((group) => group.length > 0);
    const body = groups.map((group) => group.map(({ text }) => `\t${text}\n`).join("")).join("\n");
    return `import (\n${body})\n`;
  }

  #line(path: string, name: string): string {
    return path === name ? `"${path}"` : `${name} "${path}"`;
  }
}
