import type { Headers } from "tar-stream";
import { isReleasePath } from "../sums.ts";

/** What one entry of an archive is: a file or folder of the release ("" its root), or a fault. */
export type ArchiveEntry =
  | { kind: "file" | "folder"; path: string }
  | { kind: "fault"; cause: string };

/** What is known of the entries before it. */
export interface EarlierEntries {
  /** Files, and folders with all that these lie in, by path. */
  taken: ReadonlyMap<string, "file" | "folder">;
  /** Size of the whole archive. */
  mostBytes: number;
}

/** Kinds of entry that a release has none of, in words. */
const kinds: Partial<Record<NonNullable<Headers["type"]>, string>> = {
  link: "a hard link",
  symlink: "a symbolic link",
  fifo: "a named pipe",
  "character-device": "a device",
  "block-device": "a device",
};

/**
 * Reads the header of an entry. `./` in front is taken, as `tar -C DIR -cf FILE .` writes it; all
 * else that would not become exactly what it says, inside the folder, is a fault.
 */
export function archiveEntry(
  { name, type, size = 0 }: Headers,
  { taken, mostBytes }: EarlierEntries,
): ArchiveEntry {
  const fault = (cause: string): ArchiveEntry => ({ kind: "fault", cause });
  if (type !== "file" && type !== "directory") {
    return fault(`it is ${(type && kinds[type]) ?? "of another kind"}; a release has files alone`);
  }
  const kind = type === "file" ? "file" : "folder";
  const path = name.replace(/^(\.\/)+/, "").replace(/\/$/, "");
  if (kind === "folder" && (path === "" || path === ".")) return { kind, path: "" };
  if (path.length > 200) return fault("its name has more than 200 characters");
  if (!isReleasePath(path)) return fault("its name leads out of the release or has odd characters");
  if (!Number.isSafeInteger(size) || size < 0 || size > mostBytes) {
    return fault("the archive is cut short: it has less than the size of this file");
  }
  const earlier = taken.get(path);
  if (earlier === kind && kind === "folder") return { kind, path };
  if (earlier !== undefined) return fault(`the name is taken by a ${earlier} before it`);
  const parent = foldersOf(path).find((folder) => taken.get(folder) === "file");
  return parent === undefined ? { kind, path } : fault(`${parent} is a file before it`);
}

/** The folders that a path lies in, the outermost first. */
export function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
}
