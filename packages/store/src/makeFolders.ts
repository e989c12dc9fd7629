import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are missing; returns the topmost that it made, undefined
 * where all were there. For any place that a user may have named: Node's own `recursive` never ends
 * where the system makes no folder though the one above is there, as below /proc, and says ENOENT for
 * a disk that is read-only. Throws the system's error.
 */
export function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const above = dirname(folder);
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (isFolder(folder)) return undefined; // another process was faster
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === folder) throw error;
  }
  const topmost = makeFolders(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
  return topmost ?? folder;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
