import { open } from "node:fs/promises";

/** Makes a file's content last through a power cut. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
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
