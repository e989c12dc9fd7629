import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type Lock, readDocument } from "@lockstep/schema";

/** Name of the lock in the workspace's root. */
export const lockName = "lockstep-lock.json";

export type ReadLockResult =
  | { ok: true; lock: Lock | undefined }
  | { ok: false; findings: Finding[] };

/** Reads the workspace's lock; `undefined` when there is none yet. */
export async function readLock(root: string): Promise<ReadLockResult> {
  const file = join(root, lockName);
  if (!existsSync(file)) return { ok: true, lock: undefined };
  const document = await readDocument("lock", file, lockName);
  return document.ok ? { ok: true, lock: document.value } : document;
}
