import { readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type EntryPaths, entryPaths } from "./entryPaths.ts";
import { installedDirectory } from "./installedDirectory.ts";
import { type LockOptions, withLock } from "./lock.ts";
import { makeFolders } from "./makeFolders.ts";
import { ownIdentity } from "./processIdentity.ts";
import { writeStamp } from "./stamp.ts";
import { syncFolder } from "./sync.ts";
import { syncTree } from "./syncTree.ts";

export interface InstallOptions extends LockOptions {
  /**
   * Paths (relative, with slashes) compared on every use by size, mode and time; the whole tree is
   * compared once a day. Default: the root folder alone.
   */
  watch?: (folder: string) => Promise<string[]> | string[];
}

/**
 * The folder `key` of the store, made by `fill` if it is not there. `fill` gets an empty folder; what
 * it leaves there appears under its final name in one step, synced, with a stamp. A folder without
 * its stamp, or unlike it, is dropped and filled anew. One process fills, others wait. When `fill`
 * throws, nothing is left behind. Keys hold a digest or version: a folder never changes.
 */
export async function installDirectory(
  store: string,
  key: string,
  fill: (folder: string) => Promise<void>,
  options: InstallOptions = {},
): Promise<string> {
  const present = await installedDirectory(store, key);
  if (present) return present;
  const paths = entryPaths(store, key);
  const install = async (): Promise<string> => {
    const meanwhile = await installedDirectory(store, key);
    if (meanwhile) return meanwhile;
    await clearLeftovers(paths);
    await fillAndPublish(paths, key, fill, options);
    return paths.files;
  };
  return await withLock(paths.locks, paths.flat, install, options);
}

async function fillAndPublish(
  { entry, temporary, flat }: EntryPaths,
  key: string,
  fill: (folder: string) => Promise<void>,
  { watch = () => [""] }: InstallOptions,
): Promise<void> {
  const staged = join(temporary, `${flat}@${ownIdentity().pid}`);
  const files = join(staged, "files");
  try {
    makeFolders(files);
    await fill(files);
    await syncTree(files);
    await writeStamp(staged, files, key, await watch(files));
    makeFolders(dirname(entry));
    await rename(staged, entry);
    await syncFolder(dirname(entry));
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

/** Under the lock: whoever left these was killed, or was damaged since. */
async function clearLeftovers({ entry, temporary, flat }: EntryPaths): Promise<void> {
  makeFolders(temporary);
  const dropped = join(temporary, `${flat}@dropped`);
  await rm(dropped, { recursive: true, force: true });
  await rename(entry, dropped).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  for (const name of await readdir(temporary)) {
    if (name.startsWith(`${flat}@`)) {
      await rm(join(temporary, name), { recursive: true, force: true });
    }
  }
}
