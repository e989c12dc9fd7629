import { accessSync, constants } from "node:fs";
import { withLock } from "@lockstep/store";
import { stateFolder } from "./buildState.ts";

export interface BuildLockOptions {
  signal?: AbortSignal;
  /** Called once, when another process holds the lock. */
  onWait?: (pid: number | undefined) => void;
}

/**
 * Runs `work` while no build of this workspace writes artefacts; the next one waits until it is
 * done. Not re-entrant: `build` takes the same lock.
 */
export async function withBuildLock<T>(
  root: string,
  work: () => Promise<T>,
  { signal, onWait }: BuildLockOptions = {},
): Promise<T> {
  return await withLock(stateFolder(root), "build", work, {
    ...(signal && { signal }),
    onWait: (holder) => onWait?.(holder?.pid),
  });
}

/**
 * Runs `work`, which reads artefacts and writes none, while no build replaces one after the other.
 * A workspace that was never built, or that this user can't write to, has no lock to take.
 */
export async function betweenBuilds<T>(
  root: string,
  work: () => Promise<T>,
  options: BuildLockOptions = {},
): Promise<T> {
  return canLock(root) ? await withBuildLock(root, work, options) : await work();
}

function canLock(root: string): boolean {
  try {
    accessSync(stateFolder(root), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
