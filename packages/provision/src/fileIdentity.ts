import { stat } from "node:fs/promises";

/**
 * What tells one state of a file from another without reading it: device, inode, size and both
 * times, in nanoseconds; links are followed. "missing" where there is none. A folder's identity
 * changes when a name in it comes or goes.
 */
export async function fileIdentity(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(":");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return "missing";
    throw error;
  }
}
