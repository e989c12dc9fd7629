import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { replaceFile } from "./replaceFile.ts";

/** A module of a package of this repository: `{ dir: "findings", path: "codes/index" }`. */
interface Module {
  dir: string;
  path: string;
}

/**
 * Makes a package's declarations self-contained: copies those it needs, of its own modules and of
 * other packages of this repository, to `dist/types/<dir>/`, with relative imports only. They are
 * what tsc wrote, so the packages it depends on must have been built.
 */
export function bundleDeclarations(root: string, dir: string): void {
  const dist = join(root, "packages", dir, "dist");
  const queue: Module[] = [{ dir, path: "index" }];
  const done = new Set<string>();
  for (const module of queue) {
    const name = fileOf(module);
    if (done.has(name)) continue;
    done.add(name);
    const { text, needs } = selfContained(root, module);
    replaceFile(join(dist, "types", name), text, 0o644);
    queue.push(...needs);
  }
  replaceFile(join(dist, "index.d.ts"), `export * from "./types/${dir}/index.js";\n`, 0o644);
}

/** A module's declarations with relative imports, and the modules these lead to. */
function selfContained(root: string, module: Module): { text: string; needs: Module[] } {
  const needs: Module[] = [];
  const pathTo = (target: Module): string => {
    needs.push(target);
    const path = relative(dirname(fileOf(module)), `${target.dir}/${target.path}.js`);
    return JSON.stringify(path.startsWith(".") ? path : `./${path}`);
  };
  const text = declarations(root, module)
    // Named imports of another package go straight to the modules that declare the names: through
    // its index they would drag the whole package along.
    .replace(
      /^(import|export)( type)? \{([^}]*)\} from ["']@lockstep\/([^"']+)["'];$/gm,
      (_, verb: string, type = "", names: string, from: string) => {
        const index = { dir: from, path: "index" };
        return words(names)
          .map((word) => {
            const target = declaring(root, index, nameIn(word));
            return `${verb}${type} { ${word} } from ${pathTo(target)};`;
          })
          .join("\n");
      },
    )
    .replace(
      /(\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g,
      (whole, before: string, specifier: string) => {
        const target = resolve(module, specifier);
        return target === undefined ? whole : `${before}${pathTo(target)}`;
      },
    );
  return { text, needs };
}

/** The module that declares a name which `from` exports, however often it is passed on. */
function declaring(root: string, from: Module, name: string): Module {
  const passedOn = /^export(?: type)? \{([^}]*)\} from ["']([^"']+)["'];$/gm;
  for (const [, names = "", specifier = ""] of declarations(root, from).matchAll(passedOn)) {
    const next = resolve(from, specifier);
    if (next !== undefined && words(names).some((word) => word.replace(/^type /, "") === name)) {
      return declaring(root, next, name);
    }
  }
  return from;
}

/** The module an import means, or undefined for one of Node's own, or one already rewritten. */
function resolve(module: Module, specifier: string): Module | undefined {
  if (specifier.startsWith("node:")) return undefined;
  const own = /^@lockstep\/([^/]+)$/.exec(specifier)?.[1];
  if (own !== undefined) return { dir: own, path: "index" };
  if (!specifier.startsWith(".")) {
    throw new Error(`${fileOf(module)}: the types of ${specifier} would have to be published`);
  }
  const target = join(module.dir, dirname(module.path), specifier).replace(/\.(ts|js)$/, "");
  const [dir = "", ...path] = target.split("/");
  return { dir, path: path.join("/") };
}

function declarations(root: string, { dir, path }: Module): string {
  const folder = join(root, "packages", dir);
  // The published packages' own `dist` holds the bundle; tsc writes beside it.
  const types = existsSync(join(folder, ".types")) ? ".types" : "dist";
  return readFileSync(join(folder, types, `${path}.d.ts`), "utf8");
}

function fileOf({ dir, path }: Module): string {
  return `${dir}/${path}.d.ts`;
}

function words(names: string): string[] {
  return names
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** `Finding` of `type Finding as Problem`. */
function nameIn(word: string): string {
  return word.replace(/^type /, "").replace(/ as .*$/, "");
}
