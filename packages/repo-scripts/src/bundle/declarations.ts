import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** The folder of a package into which tsc writes declarations, if it is not `dist`. */
const ownTypesFolder = ".types";

/**
 * Makes a package's declarations self-contained: copies them, and those of every package of this
 * repository they mention, to `dist/types/<dir>/`, with relative imports only. They are what tsc
 * wrote, so the packages it depends on must have been built.
 */
export function bundleDeclarations(root: string, dir: string): void {
  const target = join(root, "packages", dir, "dist/types");
  const done = new Set<string>();
  const queue = [{ dir, module: "index" }];
  for (const { dir: from, module } of queue) {
    const name = `${from}/${module}.d.ts`;
    if (done.has(name)) continue;
    done.add(name);
    const text = readFileSync(join(typesFolder(root, from), `${module}.d.ts`), "utf8");
    const rewritten = text.replace(
      /(\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"']+)\2/g,
      (whole, before: string, quote: string, specifier: string) => {
        const next = resolve(from, module, specifier);
        if (next === undefined) return whole;
        queue.push(next);
        const path = relative(dirname(name), `${next.dir}/${next.module}.js`);
        return `${before}${quote}${path.startsWith(".") ? path : `./${path}`}${quote}`;
      },
    );
    replaceFile(join(target, name), rewritten, 0o644);
  }
  const index = `export * from "./types/${dir}/index.js";\n`;
  replaceFile(join(root, "packages", dir, "dist/index.d.ts"), index, 0o644);
}

/** The declaration file an import means, or undefined for one of Node's own modules. */
function resolve(dir: string, module: string, specifier: string) {
  if (specifier.startsWith("node:")) return undefined;
  const own = /^@lockstep\/([^/]+)$/.exec(specifier)?.[1];
  if (own !== undefined) return { dir: own, module: "index" };
  if (!specifier.startsWith(".")) {
    throw new Error(`${dir}/${module}.d.ts: the types of ${specifier} would have to be published`);
  }
  const path = join(dirname(module), specifier).replace(/\.(ts|js)$/, "");
  return { dir, module: path };
}

function typesFolder(root: string, dir: string): string {
  const own = join(root, "packages", dir, ownTypesFolder);
  return existsSync(own) ? own : join(root, "packages", dir, "dist");
}
