import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type Finding, finding } from "@lockstep/findings";

const MEGABYTE = 1024 ** 2;
/** An unpacked Go release, its archive, and the standard library compiled for hosts and plugins. */
const ENOUGH = 1500 * MEGABYTE;
/** With less no Go release can be fetched, and with less than the other no host linked. */
const LEAST = { toFetch: 400 * MEGABYTE, toBuild: 50 * MEGABYTE };

/** Bytes that this user can still write where a folder is, or will be. */
export async function freeBytes(folder: string): Promise<number> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await statfs(at).catch(() => undefined);
    if (found) return found.bavail * found.bsize;
    if (at === dirname(at)) throw new Error(`no disk holds ${folder}`);
  }
}

/**
 * LS2011 when so many free bytes are few for the store: an error when they don't suffice for the next
 * thing to do, which is to build where the Go release is in the store already.
 */
export function judgeSpace(
  store: string,
  free: number,
  next: keyof typeof LEAST = "toFetch",
): Finding | undefined {
  if (free >= ENOUGH) return undefined;
  return finding("LS2011", {
    subject: store,
    ...(free < LEAST[next] && { severity: "error" }),
    certainty: "proven",
    cause: `${Math.floor(free / MEGABYTE)} MB are free where the store is, ${store}; a Go release takes about 300 MB, compiled packages 500 MB and more`,
    fix: { text: "free some space, or set LOCKSTEP_HOME to a folder on another disk" },
  });
}
