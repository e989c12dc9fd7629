import { join } from "node:path";

/**
 * Names below a folder that releases are installed into. `current`, a link to one of `releases`, is
 * the only truth of what is in place.
 */
export const currentLink = "current";
export const releasesFolder = "releases";
/** Locks, and for each release a link to the one that it took the place of. */
export const stateFolder = ".lockstep";
/** In `releases`, so that a rename stays on one disk: what is not yet, or no longer, a release. */
export const stagedFolder = join(releasesFolder, ".staged");
export const locksFolder = join(stateFolder, "locks");

/** The link from a release to the one before it. */
export function previousLink(digest: string): string {
  return join(stateFolder, "previous", digest);
}

/** The release in a folder of `releases`; undefined for a folder of somebody else. */
export function digestOf(name: string): string | undefined {
  return /^([0-9a-f]{64})(?:\.[1-9]\d?)?$/.exec(name)?.[1];
}

/**
 * The folder to place a release in: its digest, or where that is taken, by a release that was damaged
 * and may still be in place, the digest with a number.
 */
export function freeName(digest: string, taken: readonly string[]): string {
  const numbered = Array.from({ length: 99 }, (_, index) => `${digest}.${index + 1}`);
  const free = [digest, ...numbered].find((name) => !taken.includes(name));
  if (free === undefined) throw new Error(`${digest} is there a hundred times`);
  return free;
}
