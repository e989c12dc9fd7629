import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PlannedFile } from "./files.ts";

const mostFiles = 10_000;

/** Every file under `folder`, sorted by path. Symbolic links and special files are left out. */
export async function readTree(folder: string): Promise<PlannedFile[]> {
  const files: PlannedFile[] = [];
  await walk(folder, "", files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: string, below: string, files: PlannedFile[]): Promise<void> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      await walk(folder, path, files);
    } else if (entry.isFile()) {
      if (files.length === mostFiles) throw new Error(`${folder} holds over ${mostFiles} files`);
      files.push(await readPlanned(folder, path));
    }
  }
}

/** One file as it is to be written again elsewhere. */
export async function readPlanned(folder: string, path: string): Promise<PlannedFile> {
  const file = join(folder, path);
  const [content, { mode }] = await Promise.all([readFile(file), stat(file)]);
  return { path, content, ...((mode & 0o100) !== 0 && { executable: true }) };
}
