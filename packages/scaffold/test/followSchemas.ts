import { access } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "jsonc-parser";
import { readTree } from "../src/readTree.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** The CLI as it is published, with the schemas. */
export const publishedCli = join(repository, "packages/cli");

/**
 * Each of a workspace's own documents that names its schema, and which; throws where one leads to no
 * file. What turbo's lead to is there after an install, and this repository has the same turbo.
 */
export async function followSchemas(root: string): Promise<string[]> {
  const followed: string[] = [];
  for (const { path, content } of await readTree(root)) {
    if (!/\.jsonc?$/.test(path) || path.startsWith(".lockstep/")) continue;
    const { $schema } = parse(String(content)) as { $schema?: string };
    if ($schema === undefined) continue;
    const place = relative(root, join(root, dirname(path), $schema));
    await access(join(place.startsWith("node_modules/") ? repository : root, place));
    followed.push(`${path} ${basename(place)}`);
  }
  return followed;
}
