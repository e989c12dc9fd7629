import { readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import type { PlannedFile } from "./files.ts";
import { readPlanned, readTree } from "./readTree.ts";

interface PublishedPackage {
  files?: string[];
  dependencies?: Record<string, string>;
  /** What `pnpm pack` puts in place of fields that point at sources. */
  publishConfig?: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * The published files of an npm package in `folder`, placed under `into`. A workspace carries the
 * lockstep it was made with this way: a name on a registry could be somebody else's, and changes.
 * Throws when the package needs others, since nothing would install them.
 */
export async function vendorPackage(folder: string, into: string): Promise<PlannedFile[]> {
  const published = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  ) as PublishedPackage;
  const needed = Object.keys(published.dependencies ?? {});
  if (needed.length > 0) {
    throw new Error(`${folder} depends on ${needed.join(", ")}: it cannot be carried as files`);
  }
  const files = await Promise.all((published.files ?? []).map((entry) => readEntry(folder, entry)));
  const { scripts: _scripts, devDependencies: _dev, publishConfig, ...manifest } = published;
  const content = `${JSON.stringify({ ...manifest, ...publishConfig }, null, 2)}\n`;
  return [{ path: "package.json", content }, ...files.flat()].map((file) => ({
    ...file,
    path: posix.join(into, file.path),
  }));
}

async function readEntry(folder: string, entry: string): Promise<PlannedFile[]> {
  const found = await stat(join(folder, entry));
  if (!found.isDirectory()) return [await readPlanned(folder, entry)];
  const files = await readTree(join(folder, entry));
  return files.map((file) => ({ ...file, path: posix.join(entry, file.path) }));
}
