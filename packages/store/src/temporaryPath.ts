import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning, ownIdentity } from "./processIdentity.ts";

const made = /^([0-9a-f]{8})-(\d+)-(\d*)-[0-9a-f]{8}\.tmp$/;

/** A free name beside `path` that tells which process writes there. */
export function temporaryPath(path: string): string {
  const { pid, started, scope } = ownIdentity();
  const owner = `${digestOf(scope)}-${pid}-${started}`;
  return join(dirname(path), `${prefixFor(path)}${owner}-${randomBytes(4).toString("hex")}.tmp`);
}

/**
 * Removes what processes that are gone left at their `temporaryPath`, a file or a folder, when they
 * were killed. What a process out of sight (another container's or machine's) may still be writing
 * stays, and so does another user's.
 */
export function sweepTemporaryPaths(path: string): void {
  const prefix = prefixFor(path);
  const { scope } = ownIdentity();
  for (const name of listIfAllowed(dirname(path))) {
    const owner = name.startsWith(prefix) && made.exec(name.slice(prefix.length));
    if (!owner || owner[1] !== digestOf(scope)) continue;
    if (isRunning({ pid: Number(owner[2]), started: owner[3]!, scope }) === false)
      removeIfAllowed(join(dirname(path), name));
  }
}

/** A folder for all users may be one that takes new names and shows none. */
function listIfAllowed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return [];
    throw error;
  }
}

function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EPERM", "ENOTEMPTY"].includes(code)) throw error;
  }
}

function prefixFor(path: string): string {
  return `.${basename(path)}.`;
}

function digestOf(scope: string): string {
  return createHash("sha256").update(scope).digest("hex").slice(0, 8);
}
