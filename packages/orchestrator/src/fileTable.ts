import { createHash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";

/** Size in bytes, times of last change in milliseconds, inode: what an edit can't leave alone. */
export type Stamp = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number];

/** A file as it was when it was hashed; `missing` when there was none. */
export interface FileEntry {
  stamp: Stamp | "missing";
  sha256: string;
}

/** Content digests of files, each file read at most once, unchanged ones not at all. */
export interface FileTable {
  /** SHA-256 of the content in hex; "missing" when there is no such file. */
  digest(path: string): string;
  /** Every file asked for so far. */
  entries(): ReadonlyMap<string, FileEntry>;
}

function stampOf(stats: Stats): Stamp {
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
}

/**
 * The stamp that a path has now. "missing" as well in a folder that this user may not enter, such as
 * another user's on PATH: what is there can't be used.
 */
export function stampAt(path: string): Stamp | "missing" {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? stampOf(stats) : "missing";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return "missing";
    throw error;
  }
}

export function sameStamp(a: Stamp | "missing", b: Stamp | "missing"): boolean {
  if (a === "missing" || b === "missing") return a === b;
  return a.every((value, index) => value === b[index]);
}

/** A table that takes the digest of a file from `known` when its stamp is still the same. */
export function fileTable(known: ReadonlyMap<string, FileEntry>): FileTable {
  const entries = new Map<string, FileEntry>();
  return {
    entries: () => entries,
    digest(path) {
      const done = entries.get(path);
      if (done) return done.sha256;
      const stamp = stampAt(path);
      const before = known.get(path);
      const sha256 =
        before && sameStamp(before.stamp, stamp)
          ? before.sha256
          : stamp === "missing"
            ? "missing"
            : hashOf(path);
      entries.set(path, { stamp, sha256 });
      return sha256;
    },
  };
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
