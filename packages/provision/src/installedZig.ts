import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installedEntry } from "./installedEntry.ts";
import { type PinnedZig, zigName } from "./pinnedZig.ts";
import { treeHash } from "./treeHash.ts";

/** Beside Zig's folder in the store: the hash of all files in it. */
export const ZIG_ORIGIN = "origin.json";

/** Folder of the wheel that holds the program and its library. */
export const ZIG_FOLDER = "ziglang";

export function zigKey({ version, platform, sha256 }: PinnedZig): string {
  return `c-toolchains/${zigName(version, platform)}.${sha256.slice(0, 16)}`;
}

/** What is looked at on every use; the rest once a day. */
export const watchedInZig: string[] = [
  ZIG_ORIGIN,
  `${ZIG_FOLDER}/zig`,
  `${ZIG_FOLDER}/lib`,
  `${ZIG_FOLDER}/lib/libc`,
];

/**
 * The folder of the zig program if it lies undamaged in the store, or in one that can only be read
 * (`shared`).
 */
export async function installedZig(
  store: string,
  pinned: PinnedZig,
  shared?: string,
): Promise<string | undefined> {
  const key = zigKey(pinned);
  const watch = () => watchedInZig;
  const files = await installedEntry({ store, key, shared, holds: isWhole, watch });
  return files && join(files, ZIG_FOLDER);
}

async function isWhole(files: string): Promise<boolean> {
  const tree = await readFile(join(files, ZIG_ORIGIN), "utf8").catch(() => undefined);
  return tree !== undefined && JSON.parse(tree).tree === treeHash(join(files, ZIG_FOLDER));
}
