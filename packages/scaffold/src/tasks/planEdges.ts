import { parse } from "jsonc-parser";
import { editJson } from "./editJson.ts";
import type { Edit } from "./planTaskFiles.ts";
import type { TaskModule } from "./taskFacts.ts";

/** Where turbo looks for the packages that one is built after. */
const fields = ["dependencies", "devDependencies", "optionalDependencies"] as const;

type Dependencies = Partial<Record<(typeof fields)[number], Record<string, unknown>>>;

/**
 * A package.json whose dependencies on the workspace's modules are those of go.mod, as
 * `workspace:*`.
 * @param names of the packages, by module path
 */
export function planEdges(
  text: string,
  { path, requires }: Pick<TaskModule, "path" | "requires">,
  names: ReadonlyMap<string, string>,
): Edit {
  const manifest: Dependencies = parse(text);
  const causes: string[] = [];
  let content = text;
  for (const [module, name] of names) {
    if (module === path) continue;
    const field = fields.find((each) => manifest[each]?.[name] !== undefined);
    const range = field && manifest[field]?.[name];
    const wanted = requires.includes(module);
    if (wanted && !String(range ?? "").startsWith("workspace:")) {
      causes.push(`go.mod requires ${module}, and ${name} is no \`workspace:*\` dependency`);
      content = editJson(content, [field ?? "dependencies", name], "workspace:*");
    } else if (!wanted && field) {
      causes.push(`${name} is a dependency, and go.mod does not require ${module}`);
      content = editJson(content, [field, name], undefined);
    }
  }
  return { causes, content };
}
