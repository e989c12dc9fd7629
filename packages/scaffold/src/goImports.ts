import { type ContractModel, isStandard } from "@lockstep/contract";

/** Names the packages that Go text mentions, no two alike, and imports those that it named. */
export class GoImports {
  readonly #names = new Map([
    ["context", "context"],
    ["testing", "testing"],
  ]);
  readonly #used = new Set<string>();

  /** @param packages names of packages by import path */
  constructor(packages: ContractModel["packages"]) {
    for (const [path, name] of Object.entries(packages).sort()) {
      if (this.#names.has(path)) continue;
      let unique = name;
      for (let n = 2; this.isName(unique); n++) unique = `${name}${n}`;
      this.#names.set(path, unique);
    }
  }

  /** Whether an identifier would hide a package. */
  isName(word: string): boolean {
    return [...this.#names.values()].includes(word);
  }

  /** The package's name here; imports it. */
  use(path: string): string {
    const name = this.#names.get(path);
    if (name === undefined) throw new Error(`the contract's model does not name ${path}`);
    this.#used.add(path);
    return name;
  }

  /** Go text of a contract's model, in which packages stand as ‹import path›. */
  resolve(text: string): string {
    return text.replace(/‹([^›]+)›/g, (_, path: string) => this.use(path));
  }

  /** The import declaration: the standard library first, then the others. */
  declaration(): string {
    const paths = [...this.#used].sort();
    const groups = [paths.filter(isStandard), paths.filter((path) => !isStandard(path))];
    const blocks = groups
      .filter((group) => group.length > 0)
      .map((group) => group.map((path) => `\t${this.#spec(path)}\n`).join(""));
    return `import (\n${blocks.join("\n")})\n`;
  }

  #spec(path: string): string {
    const name = this.#names.get(path)!;
    return path.slice(path.lastIndexOf("/") + 1) === name ? `"${path}"` : `${name} "${path}"`;
  }
}
