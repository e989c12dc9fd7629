import { chmod, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { processIsAlive } from "@lockstep/process";
import { makeFolders } from "@lockstep/store";
import type { PlannedFile } from "./files.ts";

/** A folder that is filled under another name beside `target`, and then takes its place. */
export interface Stage {
  folder: string;
  /** Renames the folder to `target`; false when something is there by now. */
  commit(): Promise<boolean>;
  /** Removes what was staged, and parents made for it; nothing after a commit. */
  discard(): Promise<void>;
  /** Removes what was staged or, after a commit, `target`. */
  withdraw(): Promise<void>;
}

const mark = ".lockstep-new-";

/**
 * Starts a stage for `target` (absolute). It lies beside its target because a rename is atomic
 * within one file system only. What an earlier run left there when it was killed is removed.
 */
export async function stage(target: string): Promise<Stage> {
  const parent = dirname(target);
  const madeFrom = makeFolders(parent);
  const prefix = `.${basename(target)}${mark}`;
  await sweep(parent, prefix);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  await chmod(folder, 0o777 & ~process.umask()); // mkdtemp keeps others out; the target is no secret
  let place = folder;
  const remove = async (): Promise<void> => {
    await rm(place, { recursive: true, force: true });
    if (madeFrom !== undefined) await rm(madeFrom, { recursive: true, force: true });
  };
  return {
    folder,
    async commit() {
      const free = await renamed(folder, target);
      if (free) place = target;
      return free;
    },
    async discard() {
      if (place === folder) await remove();
    },
    withdraw: remove,
  };
}

async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) return false;
    throw error;
  }
}

/** Writes planned files into an empty folder. */
export async function writeFiles(folder: string, files: readonly PlannedFile[]): Promise<void> {
  for (const { path, content, executable } of files) {
    const file = join(folder, path);
    makeFolders(dirname(file));
    await writeFile(file, content, { flag: "wx", mode: executable ? 0o755 : 0o644 });
  }
}

async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid > 0 && !processIsAlive(pid))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}
