import { closeSync, fsync, openSync } from "node:fs";
import { promisify } from "node:util";

/** Makes what was written into an open file last through a power cut. */
export const syncOpenFile = promisify(fsync);

/** Makes a file's content last through a power cut. */
export async function syncFile(path: string): Promise<void> {
  const file = openSync(path, "r");
  try {
    await syncOpenFile(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a folder (a rename into it, say) last through a power cut. */
export async function syncFolder(path: string): Promise<void> {
  try {
    await syncFile(path);
  } catch (error) {
    // Some file systems refuse to sync a folder; the rename itself is still atomic.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EINVAL" && code !== "EISDIR" && code !== "EPERM") throw error;
  }
}
