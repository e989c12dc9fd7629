import { accessSync, constants } from "node:fs";
import { userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The per-user folder of everything lockstep fetches or keeps between runs: $LOCKSTEP_HOME
 * (a relative one, which the CLI refuses, is taken from the current folder; an empty one is none),
 * else `lockstep` in $XDG_CACHE_HOME (ignored when relative, as its specification asks), else in
 * ~/.cache. Absolute; not created here. A $LOCKSTEP_HOME that is there but can't be written is the
 * {@link readOnlyStore}, and this is then the folder without it.
 */
export function storeRoot(env: Variables = process.env): string {
  if (env.LOCKSTEP_HOME && readOnlyStore(env) === undefined) return resolve(env.LOCKSTEP_HOME);
  return ownRoot(env);
}

/**
 * $LOCKSTEP_HOME, absolute, if this user can read it and not write it: another user's store, or one on
 * a read-only disk. What it holds is used from there; everything new goes to {@link storeRoot}.
 */
export function readOnlyStore(env: Variables = process.env): string | undefined {
  if (!env.LOCKSTEP_HOME) return undefined;
  const store = resolve(env.LOCKSTEP_HOME);
  if (can(store, constants.W_OK) || !can(store, constants.R_OK | constants.X_OK)) return undefined;
  return store === ownRoot(env) ? undefined : store; // asked last: not every user has a home
}

/** The variable that moves {@link storeRoot}: beside a {@link readOnlyStore} not the one that names it. */
export function storeVariable(env: Variables = process.env): "LOCKSTEP_HOME" | "XDG_CACHE_HOME" {
  return readOnlyStore(env) === undefined ? "LOCKSTEP_HOME" : "XDG_CACHE_HOME";
}

function ownRoot(env: Variables): string {
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) {
    return join(env.XDG_CACHE_HOME, "lockstep");
  }
  return join(env.HOME || userInfo().homedir, ".cache", "lockstep");
}

function can(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
