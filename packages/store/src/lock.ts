import { setTimeout as sleep } from "node:timers/promises";
import {
  type Generation,
  generations,
  type LockState,
  lockState,
  release,
  remove,
  take,
  touch,
} from "./lockFiles.ts";
import { makeFolders } from "./makeFolders.ts";
import { isRunning, ownIdentity } from "./processIdentity.ts";

export interface LockHolder {
  pid: number;
}

export interface LockOptions {
  signal?: AbortSignal;
  /** Called once, when the lock is held by another and the waiting begins. */
  onWait?: (holder: LockHolder | undefined) => void;
  /** How long to wait before giving up with an exception; default one hour. */
  timeoutMs?: number;
}

const POLL_MS = 100;
const HEARTBEAT_MS = 10_000;
const SILENT_HOLDER_MS = 120_000;
const UNWRITTEN_MS = 10_000;

/**
 * Runs `fn` while holding the lock `name` in the folder `dir`, across processes and within one.
 * A holder that was killed is recognised (pid and start time; without view of its pid, two minutes
 * without a heartbeat) and its lock taken over. Not re-entrant.
 */
export async function withLock<T>(
  dir: string,
  name: string,
  fn: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const held = await acquire(dir, name, options);
  const heartbeat = setInterval(() => touch(held), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await fn();
  } finally {
    clearInterval(heartbeat);
    release(held);
  }
}

async function acquire(dir: string, name: string, options: LockOptions): Promise<Generation> {
  const { signal, onWait, timeoutMs = 3_600_000 } = options;
  makeFolders(dir);
  const deadline = Date.now() + timeoutMs;
  let told = false;
  while (Date.now() <= deadline) {
    signal?.throwIfAborted();
    const last = generations(dir, name).at(-1);
    const state = last && lockState(last.file);
    if (last && !state) continue; // cleared away between listing and reading
    if (!state || isFree(state)) {
      const mine = takeAfter(dir, name, last?.number ?? 0);
      if (mine) return mine;
      continue;
    }
    if (!told) onWait?.(state.state === "held" ? { pid: state.holder.pid } : undefined);
    told = true;
    await sleep(POLL_MS, undefined, { signal });
  }
  throw new Error(`the lock ${name} in ${dir} was not given back within ${timeoutMs} ms`);
}

function takeAfter(dir: string, name: string, last: number): Generation | undefined {
  const mine = take(dir, name, last + 1, ownIdentity());
  if (!mine) return undefined;
  const all = generations(dir, name);
  if (all.some(({ number }) => number > mine.number)) {
    remove(mine); // we had seen `last` long ago; others went on since
    return undefined;
  }
  // The one before stays: a process listing the folder right now must meet one of the two.
  for (const old of all) if (old.number < mine.number - 1) remove(old);
  return mine;
}

function isFree(state: LockState): boolean {
  if (state.state === "released") return true;
  const silentMs = Date.now() - state.touchedMs;
  if (state.state === "unreadable") return silentMs > UNWRITTEN_MS;
  const running = isRunning(state.holder);
  return running === undefined ? silentMs > SILENT_HOLDER_MS : !running;
}
