import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { type Stamp, sameStamp, stampAt } from "./fileTable.ts";

/** A folder as it was when it was listed. */
export interface FolderEntry {
  stamp: Stamp | "missing";
  /** Digest over the names in it; "missing" when there is no such folder. */
  names: string;
}

export function folderEntry(path: string): FolderEntry {
  return { stamp: stampAt(path), names: namesDigest(path) };
}

/** Whether a folder still has its names; times move with any file that comes and goes. */
export function sameNames(path: string, { stamp, names }: FolderEntry): boolean {
  return sameStamp(stamp, stampAt(path)) || namesDigest(path) === names;
}

function namesDigest(path: string): string {
  try {
    return createHash("sha256").update(readdirSync(path).sort().join("\n")).digest("hex");
  } catch {
    return "missing";
  }
}
