import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { type Stamp, stampAt } from "./fileTable.ts";

/** A folder as it was when it was listed. */
export interface FolderEntry {
  stamp: Stamp | "missing";
  /** Digest over the names in it; "missing" when there is no such folder. */
  names: string;
}

/** Names that no Go build reads as source, and that come and go: our output, git, installed packages. */
const ignored = new Set(["dist", ".lockstep", ".git", ".hg", ".svn", "node_modules", ".turbo"]);

export function isIgnoredName(name: string): boolean {
  return ignored.has(name);
}

export function folderEntry(path: string): FolderEntry {
  return { stamp: stampAt(path), names: namesDigest(path) };
}

export function namesDigest(path: string): string {
  try {
    const names = readdirSync(path).filter((name) => !ignored.has(name));
    return createHash("sha256").update(names.sort().join("\n")).digest("hex");
  } catch {
    return "missing";
  }
}
