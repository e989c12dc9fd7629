import { join, posix } from "node:path";
import type { PlannedFile } from "./files.ts";
import { readTree } from "./readTree.ts";

/**
 * The workflows and the action that GitHub runs, as they are for every workspace: GitHub takes local
 * ones from `.github` alone, so a workspace has them there.
 */
export async function githubFiles(ciDir: string): Promise<PlannedFile[]> {
  const files = await readTree(join(ciDir, "github"));
  return files.map((file) => ({ ...file, path: posix.join(".github", file.path) }));
}
