import { randomBytes } from "node:crypto";
import { mkdir, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { syncFolder } from "./sync.ts";

/**
 * Replaces `path` by `data` so that a reader, or a machine that stops in the middle, sees the old
 * file or the new one and nothing between. Missing parent folders are made. `mode` is set exactly;
 * without it the process's umask decides.
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  { mode }: { mode?: number } = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(data);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  await syncFolder(folder);
}
