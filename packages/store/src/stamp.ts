import { readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./digest.ts";
import { describeEntry, summariseTree, type TreeSummary } from "./directoryTree.ts";
import { writeFileAtomic } from "./writeFileAtomic.ts";

/** Written as the last step of an installation; a folder without one was never finished. */
export interface Stamp {
  version: 1;
  key: string;
  tree: TreeSummary;
  /** Entries looked at on every use, the rest once a day. */
  watched: string[];
  watchedDigest: string;
}

const NAME = "stamp.json";
const FULL_LOOK_EVERY_MS = 24 * 3600 * 1000;

/** Remembers a folder `files` as it is now under `entry`, for {@link stampHolds}. */
export async function writeStamp(
  entry: string,
  files: string,
  key: string,
  watched: string[],
): Promise<void> {
  const tree = await summariseTree(files);
  const stamp: Stamp = {
    version: 1,
    key,
    tree,
    watched,
    watchedDigest: await watchedDigest(files, watched),
  };
  await writeFileAtomic(join(entry, NAME), `${JSON.stringify(stamp)}\n`);
}

/** Whether `files` is what was installed under `key`, as far as names, sizes and times tell. */
export async function stampHolds(entry: string, files: string, key: string): Promise<boolean> {
  const file = join(entry, NAME);
  const stamp = await readStamp(file);
  if (stamp?.key !== key) return false;
  if ((await watchedDigest(files, stamp.watched)) !== stamp.watchedDigest) return false;
  const { mtimeMs } = await stat(file);
  if (Math.abs(Date.now() - mtimeMs) < FULL_LOOK_EVERY_MS) return true;
  if ((await summariseTree(files)).digest !== stamp.tree.digest) return false;
  const now = new Date();
  await utimes(file, now, now).catch(() => {}); // not ours to touch: it is looked at again
  return true;
}

async function readStamp(file: string): Promise<Stamp | undefined> {
  try {
    const stamp = JSON.parse(await readFile(file, "utf8")) as Stamp;
    return stamp.version === 1 && Array.isArray(stamp.watched) ? stamp : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

async function watchedDigest(files: string, watched: readonly string[]): Promise<string> {
  const lines = await Promise.all(watched.map((path) => describeEntry(files, path)));
  return sha256(lines.map((line) => line ?? "missing").join("\n"));
}
