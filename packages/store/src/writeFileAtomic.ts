import { closeSync, fchmodSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolders } from "./makeFolders.ts";
import { syncFolder, syncOpenFile } from "./sync.ts";
import { sweepTemporaryPaths, temporaryPath } from "./temporaryPath.ts";

/**
 * Replaces `path` by `data` so that a reader, or a machine that stops in the middle, sees the old
 * file or the new one and nothing between. Missing parent folders are made, and what a process
 * left that was killed while it did the same is removed. `mode` is set exactly; without it the
 * process's umask decides. With `durable: false` nothing waits for the disk: a power
 * cut may then leave a damaged file, so it is for what is checked when it is read, and made again.
 * Only the disk is waited for: to hand each small step to another thread takes longer than the step.
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  { mode, durable = true }: { mode?: number; durable?: boolean } = {},
): Promise<void> {
  const folder = dirname(path);
  makeFolders(folder);
  sweepTemporaryPaths(path);
  const temporary = temporaryPath(path);
  try {
    const file = openSync(temporary, "wx");
    try {
      writeFileSync(file, data);
      if (mode !== undefined) fchmodSync(file, mode);
      if (durable) await syncOpenFile(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (durable) await syncFolder(folder);
}
