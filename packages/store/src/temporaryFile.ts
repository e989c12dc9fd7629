import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning, ownIdentity } from "./processIdentity.ts";

const made = /^([0-9a-f]{8})-(\d+)-(\d*)-[0-9a-f]{8}\.tmp$/;

/** A free name beside `path` that tells which process writes there. */
export function temporaryFile(path: string): string {
  const { pid, started, scope } = ownIdentity();
  const owner = `${digestOf(scope)}-${pid}-${started}`;
  return join(dirname(path), `${prefixFor(path)}${owner}-${randomBytes(4).toString("hex")}.tmp`);
}

/**
 * Removes what processes that are gone left when they were killed while they replaced `path`. What
 * a process out of sight (another container's or machine's) may still be writing stays.
 */
export function sweepTemporaryFiles(path: string): void {
  const prefix = prefixFor(path);
  const { scope } = ownIdentity();
  for (const name of readdirSync(dirname(path))) {
    const owner = name.startsWith(prefix) && made.exec(name.slice(prefix.length));
    if (!owner || owner[1] !== digestOf(scope)) continue;
    if (isRunning({ pid: Number(owner[2]), started: owner[3]!, scope }) === false)
      rmSync(join(dirname(path), name), { force: true });
  }
}

function prefixFor(path: string): string {
  return `.${basename(path)}.`;
}

function digestOf(scope: string): string {
  return createHash("sha256").update(scope).digest("hex").slice(0, 8);
}
