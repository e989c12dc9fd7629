import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../src/repository.ts";

const virtualStore = join(repositoryRoot, "node_modules/.pnpm");

/**
 * What the locked packages take on a disk with blocks of 4 KiB: all of them, and pnpm alone. Packages
 * that pnpm keeps for a while after an upgrade do not count, nor does what else is in its store.
 */
export function installedMegabytes(): { all: number; pnpm: number } {
  const locked = lockedFolders();
  const folders = readdirSync(virtualStore).filter((name) =>
    locked.some((each) => name === each || name.startsWith(`${each}_`)),
  );
  const pnpm = folders.filter((name) => name.startsWith("pnpm@"));
  return { all: megabytes(folders), pnpm: megabytes(pnpm) };
}

/** What pnpm names the folders of the packages in the lock, apart from their peers. */
function lockedFolders(): string[] {
  const lock = readFileSync(join(repositoryRoot, "pnpm-lock.yaml"), "utf8");
  const ids = [...lock.matchAll(/^ {2}'?(@?[^@'\s]+@[^@'\s:(]+)'?:$/gm)];
  return [...new Set(ids.map(([, id = ""]) => id.replaceAll("/", "+")))];
}

/** The files of folders in the virtual store, each once where several links lead to it. */
function megabytes(folders: string[]): number {
  const seen = new Set<string>();
  let blocks = 0;
  for (const folder of folders) {
    const root = join(virtualStore, folder);
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (entry.isSymbolicLink()) continue;
      const { dev, ino, size } = lstatSync(join(entry.parentPath, entry.name));
      if (seen.has(`${dev}:${ino}`)) continue;
      seen.add(`${dev}:${ino}`);
      blocks += Math.ceil(size / 4096);
    }
  }
  return Math.round((blocks * 4096) / 1e6);
}
