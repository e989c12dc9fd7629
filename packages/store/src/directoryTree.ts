import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./digest.ts";

/** What is remembered of an installed folder, to see later whether it was touched. */
export interface TreeSummary {
  files: number;
  bytes: number;
  /** sha256 over path, kind, mode, size and modification time of every entry. */
  digest: string;
}

export interface TreeEntry {
  /** Relative to the root, with slashes; "" is the root itself. */
  path: string;
  folder: boolean;
}

/** Every entry below `root`, folders before what they hold, in a stable order. */
export async function listTree(root: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [{ path: "", folder: true }];
  for (let next = 0; next < entries.length; next++) {
    const at = entries[next] as TreeEntry;
    if (!at.folder) continue;
    const below = await readdir(join(root, at.path), { withFileTypes: true });
    below.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of below) {
      const path = at.path === "" ? entry.name : `${at.path}/${entry.name}`;
      entries.push({ path, folder: entry.isDirectory() });
    }
  }
  return entries;
}

export async function summariseTree(root: string): Promise<TreeSummary> {
  const lines: string[] = [];
  let files = 0;
  let bytes = 0;
  for (const { path, folder } of await listTree(root)) {
    const line = await describeEntry(root, path);
    lines.push(line ?? `${path} missing`);
    if (folder || !line) continue;
    files++;
    bytes += Number(line.split("\t")[3]);
  }
  return { files, bytes, digest: sha256(lines.join("\n")) };
}

/** One tab-separated line, or undefined when there is no such entry. */
export async function describeEntry(root: string, path: string): Promise<string | undefined> {
  try {
    const { mode, size, mtimeMs } = await lstat(join(root, path));
    const isFolder = (mode & 0o170000) === 0o040000;
    // A folder's size is the file system's business; its time tells of names come and gone.
    return [path, mode.toString(8), mtimeMs, isFolder ? 0 : size].join("\t");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
