import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of what users include. */
export const ciFolder = fileURLToPath(new URL("../../../ci", import.meta.url));

/** A file of ci/ as text. */
export function ciText(path: string): string {
  return readFileSync(join(ciFolder, path), "utf8");
}

/** Paths of all YAML files below a folder of ci/. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(join(ciFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yml"))
    .map((path) => join(folder, path))
    .sort();
}

/** The one YAML block of docs/ci.md with a line like this. */
export function documented(line: RegExp): string {
  const text = readFileSync(new URL("../../../docs/ci.md", import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const found = blocks.filter((block) => line.test(block));
  if (found.length !== 1) throw new Error(`docs/ci.md has ${found.length} blocks with ${line}`);
  return found[0]!;
}
