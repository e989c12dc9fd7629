import { readFile, rm, stat } from "node:fs/promises";
import { writeFileAtomic } from "@lockstep/store";
import type { StagedChange } from "./stage.ts";

/**
 * Writes the staged files to their places, all or none: when one can't be written, those before it
 * get back what they had, and the error is thrown on. `false`: a file is not what it was when it was
 * staged, so nothing is written.
 */
export async function commitStage(changes: readonly StagedChange[]): Promise<boolean> {
  for (const { file, before } of changes) {
    const now = await readFile(file).catch(() => undefined);
    if (!(now ?? Buffer.alloc(0)).equals(before ?? Buffer.alloc(0))) return false;
  }
  const written: StagedChange[] = [];
  try {
    for (const change of changes) {
      written.push(change);
      await write(change.file, change.after);
    }
  } catch (error) {
    for (const { file, before } of written) {
      await (before ? write(file, before) : rm(file, { force: true })).catch(() => {});
    }
    throw error;
  }
  return true;
}

/** The file keeps the permissions that it had. */
async function write(file: string, data: Buffer): Promise<void> {
  const before = await stat(file).catch(() => undefined);
  await writeFileAtomic(file, data, before ? { mode: before.mode & 0o7777 } : {});
}
