import { generatedHeader } from "./generatedHeader.ts";
import { GoImports } from "./goImports.ts";
import type { GoValue, PluginModel } from "./model.ts";

/** The plugin's package main: it forwards the author's entry function with the same type. */
export function pluginMain(plugin: PluginModel): string {
  const { entry, params, results, variadic = false } = plugin;
  const paramNames = params.map((_, i) => `p${i}`);
  const imports = new GoImports([entry, "main", "init", ...paramNames]);
  const names = new Map(plugin.imports.map(({ path, name }) => [path, name]));
  const nameOf = (path: string): string => names.get(path) ?? path.slice(path.lastIndexOf("/") + 1);
  const author = imports.use(plugin.path, plugin.package);
  const resolve = (value: GoValue): string => imports.resolve(value.go, nameOf);
  const paramTypes = params.map((param, i) => {
    const type = resolve(param);
    return variadic && i === params.length - 1 ? `...${type.replace(/^\[\]/, "")}` : type;
  });
  const signature = paramNames.map((name, i) => `${name} ${paramTypes[i]}`).join(", ");
  const resultTypes = results.map(resolve);
  const result =
    resultTypes.length > 1
      ? ` (${resultTypes.join(", ")})`
      : resultTypes.map((t) => ` ${t}`).join("");
  const args = paramNames.map((name, i) =>
    variadic && i === params.length - 1 ? `${name}...` : name,
  );
  const call = `${author}.${entry}(${args.join(", ")})`;
  const body = results.length > 0 ? `return ${call}` : call;
  return `${generatedHeader}

// Command plugin is what the host loads: package ${author} around its entry ${entry}.
package main

${imports.declaration()}
func ${entry}(${signature})${result} {
	${body}
}

func main() {}
`;
}
