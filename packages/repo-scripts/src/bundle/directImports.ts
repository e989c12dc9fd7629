import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** The name under which a file exports something. */
interface Origin {
  file: string;
  name: string;
}

/**
 * Lets an import from a package's index take each name from the file that the index has it from.
 * esbuild puts files into chunks by what imports what, not by which names: with an index between,
 * a command would load all that any other command needs of the package.
 */
export function directImports(): Plugin {
  return {
    name: "direct-imports",
    setup(esbuild) {
      const indexes = new Map<string, Map<string, Origin>>();
      const originsIn = async (specifier: string, resolveDir: string) => {
        const { path } = await esbuild.resolve(specifier, { resolveDir, kind: "import-statement" });
        const known = indexes.get(path) ?? originsOf(path);
        indexes.set(path, known);
        return known;
      };
      esbuild.onLoad({ filter: /\/packages\/[^/]+\/src\/.*\.ts$/ }, async ({ path }) => {
        const resolveDir = dirname(path);
        const text = readFileSync(path, "utf8");
        const { imports, rest } = leadingImports(text);
        const direct = imports.map(async (each) =>
          each.specifier.startsWith("@lockstep/")
            ? directly(each, await originsIn(each.specifier, resolveDir))
            : each.text,
        );
        const contents = `${(await Promise.all(direct)).join("")}${rest}`;
        return { contents, loader: "ts", resolveDir };
      });
    },
  };
}

interface Import {
  text: string;
  /** What stands between the braces; undefined for another form, and where all are types. */
  names: string | undefined;
  specifier: string;
}

const comments = /(?:\s|\/\/.*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.source;
const importStatement = new RegExp(
  `${comments}import (type )?(?:\\{([^}]*)\\}|[^"'{}]*?)(?: from )?"([^"]+)";`,
  "y",
);

/** The imports that a file begins with: what looks like one further down may be a string. */
function leadingImports(text: string): { imports: Import[]; rest: string } {
  const imports: Import[] = [];
  let end = 0;
  importStatement.lastIndex = 0;
  for (let match = importStatement.exec(text); match !== null; match = importStatement.exec(text)) {
    const [text, type, names, specifier = ""] = match;
    imports.push({ text, names: type === undefined ? names : undefined, specifier });
    end = importStatement.lastIndex;
  }
  return { imports, rest: text.slice(end) };
}

function directly({ text, names, specifier }: Import, origins: Map<string, Origin>): string {
  if (names === undefined) return text;
  const statements = bindings(names).map(({ imported, local }) => {
    const origin = origins.get(imported);
    return origin === undefined
      ? `import { ${imported} as ${local} } from ${JSON.stringify(specifier)};`
      : `import { ${origin.name} as ${local} } from ${JSON.stringify(origin.file)};`;
  });
  return `\n${statements.join("\n")}`;
}

/** What an index exports by name from files beside it. */
function originsOf(index: string): Map<string, Origin> {
  const reExports = readFileSync(index, "utf8").matchAll(/^export \{([^}]*)\} from "(\.[^"]+)";/gm);
  return new Map(
    [...reExports].flatMap(([, names = "", from = ""]) =>
      bindings(names).map(({ imported, local }): [string, Origin] => [
        local,
        { file: join(dirname(index), from), name: imported },
      ]),
    ),
  );
}

/** The values of `a, b as c, type D`; types are nothing at run time. */
function bindings(names: string): { imported: string; local: string }[] {
  return names
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.startsWith("type "))
    .map((each) => {
      const [imported = "", local = imported] = each.split(" as ");
      return { imported, local };
    });
}
