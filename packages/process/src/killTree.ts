import { setTimeout as sleep } from "node:timers/promises";
import { descendants, groupIsAlive, processIsAlive } from "./processTree.ts";

/** How long a tree may take to obey SIGTERM before SIGKILL, in milliseconds. */
const GRACE_MS = 2000;
const POLL_MS = 20;
const AFTER_KILL_MS = 1000;

/**
 * Ends the process group `group` and every descendant outside it: SIGTERM, then SIGKILL to whatever
 * is left after `graceMs`. Resolves when all are gone (or a second after SIGKILL: a process stuck
 * in the kernel can't be waited for).
 */
export async function killTree(group: number, graceMs = GRACE_MS): Promise<void> {
  const strays = descendants(group);
  send(group, strays, "SIGTERM");
  if (await gone(group, strays, graceMs)) return;
  const late = [...new Set([...strays, ...descendants(group)])];
  send(group, late, "SIGKILL");
  await gone(group, late, AFTER_KILL_MS);
}

/** The same at once and without waiting, for the last moment of our own process. */
export function killTreeNow(group: number): void {
  send(group, descendants(group), "SIGKILL");
}

async function gone(group: number, strays: readonly number[], limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  do {
    if (!groupIsAlive(group) && !strays.some(processIsAlive)) return true;
    await sleep(POLL_MS);
  } while (Date.now() < deadline);
  return false;
}

function send(group: number, strays: readonly number[], signal: NodeJS.Signals): void {
  for (const target of [-group, ...strays]) {
    try {
      process.kill(target, signal);
    } catch {
      // already gone
    }
  }
}
