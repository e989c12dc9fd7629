import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/**
 * The per-user folder of everything lockstep fetches or keeps between runs: $LOCKSTEP_HOME
 * (a relative one, which the CLI refuses, is taken from the current folder; an empty one is none),
 * else `lockstep` in $XDG_CACHE_HOME (ignored when relative, as its specification asks), else in
 * ~/.cache. Absolute; not created here.
 */
export function storeRoot(env: Record<string, string | undefined> = process.env): string {
  if (env.LOCKSTEP_HOME) return resolve(env.LOCKSTEP_HOME);
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) {
    return join(env.XDG_CACHE_HOME, "lockstep");
  }
  return join(env.HOME || homedir(), ".cache", "lockstep");
}
