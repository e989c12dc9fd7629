import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "@lockstep/store";
import { fixturesRoot } from "./fixturesRoot.ts";
import { makeOnce } from "./makeOnce.ts";

/** Path inside the tree to content. */
export type Files = Record<string, string>;

/**
 * A folder with these files, written once. Its path depends on the content and the label only:
 * the same files under another label are the same sources in another folder.
 */
export async function writeTree(files: Files, label = "a"): Promise<string> {
  const key = sha256(JSON.stringify(Object.entries(files).sort())).slice(0, 16);
  return makeOnce(join(fixturesRoot(), "trees", `${label}-${key}`), async (folder) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
}
