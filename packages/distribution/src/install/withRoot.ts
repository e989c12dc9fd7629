import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type LockOptions, makeFolders, withLock } from "@lockstep/store";
import { type Root, readRoot } from "./readRoot.ts";
import { locksFolder, releasesFolder, stagedFolder } from "./rootLayout.ts";

export type RootResult<T> = T | { ok: false; findings: Finding[] };

/**
 * Runs `work` on a root while no other process changes it. `staged` is an empty folder on its disk,
 * removed afterwards, as is what a killed run left there.
 */
export async function withRoot<T>(
  { path, display }: Pick<Root, "path" | "display">,
  work: (root: Root, staged: string) => Promise<T>,
  options: LockOptions = {},
): Promise<RootResult<T>> {
  const fit = readRoot(path, display);
  if (!fit.ok) return fit;
  makeFolders(join(path, releasesFolder));
  return await withLock(
    join(path, locksFolder),
    "install",
    async () => {
      const read = readRoot(path, display);
      if (!read.ok) return read;
      const staged = join(path, stagedFolder);
      await rm(staged, { recursive: true, force: true });
      await mkdir(staged);
      try {
        return await work(read.root, staged);
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
    },
    options,
  );
}
