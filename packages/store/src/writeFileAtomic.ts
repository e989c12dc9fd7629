import { mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "./sync.ts";
import { sweepTemporaryFiles, temporaryFile } from "./temporaryFile.ts";

/**
 * Replaces `path` by `data` so that a reader, or a machine that stops in the middle, sees the old
 * file or the new one and nothing between. Missing parent folders are made, and what a process
 * left that was killed while it did the same is removed. `mode` is set exactly; without it the
 * process's umask decides. With `durable: false` nothing waits for the disk: a power
 * cut may then leave a damaged file, so it is for what is checked when it is read, and made again.
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  { mode, durable = true }: { mode?: number; durable?: boolean } = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await sweepTemporaryFiles(path);
  const temporary = temporaryFile(path);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(data);
      if (mode !== undefined) await file.chmod(mode);
      if (durable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  if (durable) await syncFolder(folder);
}
