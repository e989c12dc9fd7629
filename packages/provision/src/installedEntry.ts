import { join } from "node:path";
import { installedDirectory, sha256, stampHolds, writeStamp } from "@lockstep/store";

/**
 * The files installed under `key` if they lie undamaged in the store, or in a store that can only be
 * read (`shared`). A copy, whose times and modes are other ones, is known by its content. Asks no
 * network, runs nothing.
 */
export async function installedEntry(options: {
  store: string;
  key: string;
  shared?: string | undefined;
  /** Whether every file is what it should be, by content. */
  holds: (files: string) => Promise<boolean>;
  /** What is looked at on every use. */
  watch: (files: string) => Promise<string[]> | string[];
}): Promise<string | undefined> {
  const { store, key, shared } = options;
  const installed = await installedDirectory(store, key);
  if (installed) return installed;
  const entry = join(store, key);
  const own = join(entry, "files");
  if (await holdsByContent(entry, own, options)) return own;
  if (shared === undefined) return undefined;
  const there = join(shared, key, "files");
  const remembered = join(store, "shared", sha256(shared).slice(0, 16), key);
  if (await stampHolds(remembered, there, key)) return there;
  return (await holdsByContent(remembered, there, options)) ? there : undefined;
}

/** A stamp in `entry` remembers that it held. */
async function holdsByContent(
  entry: string,
  files: string,
  { key, holds, watch }: Pick<Parameters<typeof installedEntry>[0], "key" | "holds" | "watch">,
): Promise<boolean> {
  let watched: string[];
  try {
    if (!(await holds(files))) return false;
    watched = await watch(files);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return false;
    throw error;
  }
  await writeStamp(entry, files, key, watched);
  return true;
}
