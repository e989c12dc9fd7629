import { constants, copyFileSync, mkdirSync } from "node:fs";
import { chmod, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder, syncTree } from "@lockstep/store";
import { expectDigest } from "../expectDigest.ts";
import { modeOf, sumsFile } from "../layout.ts";
import { type ReadReleaseResult, type Release, readRelease } from "../readRelease.ts";
import type { Root } from "./readRoot.ts";
import { freeName, releasesFolder } from "./rootLayout.ts";

/**
 * Gives a release its folder in `releases`, in one step: one that lies in `staged` is moved, one from
 * elsewhere copied and read again first.
 */
export async function place(
  root: Root,
  release: Release,
  staged: string,
): Promise<ReadReleaseResult> {
  const own = release.folder.startsWith(`${staged}/`);
  const copied = own ? { ok: true as const, release } : await copy(release, join(staged, "copy"));
  if (!copied.ok) return copied;
  await settle(copied.release);
  const releases = join(root.path, releasesFolder);
  const folder = join(releases, freeName(release.digest, root.placed));
  await rename(copied.release.folder, folder);
  await syncFolder(releases);
  return { ok: true, release: { ...copied.release, folder } };
}

async function copy(release: Release, folder: string): Promise<ReadReleaseResult> {
  await mkdir(folder);
  copyFiles(release, folder);
  return expectDigest(await readRelease(folder), release.digest, release.folder);
}

/** Copies a release into an empty folder; whether the copy is whole is seen by reading it. */
function copyFiles({ folder, sums }: Release, target: string): void {
  for (const path of [...sums.keys(), sumsFile]) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(folder, path), join(target, path), constants.COPYFILE_FICLONE);
  }
}

/** Gives everything its permissions, whatever the umask, and makes it last through a power cut. */
async function settle({ folder, manifest }: Release): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const mode = entry.isDirectory() ? 0o755 : modeOf(manifest, path.slice(folder.length + 1));
    await chmod(path, mode);
  }
  await syncTree(folder);
}
