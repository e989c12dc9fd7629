import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@lockstep/findings";
import { type Lock, readDocument } from "@lockstep/schema";
import { lockName } from "./findWorkspace.ts";

export type ReadLockResult =
  | { ok: true; lock: Lock | undefined; text?: string }
  | { ok: false; findings: Finding[] };

/** Reads the workspace's lock, and its text; `undefined` when there is none yet. */
export async function readLock(root: string): Promise<ReadLockResult> {
  const file = join(root, lockName);
  if (!existsSync(file)) return { ok: true, lock: undefined };
  const document = await readDocument("lock", file, lockName);
  if (!document.ok) return document;
  return { ok: true, lock: document.value, text: readFileSync(file, "utf8") };
}
