import { lstatSync, readdirSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { historyOf } from "./previous.ts";
import { removable } from "./removable.ts";
import { digestOf, previousLink, releasesFolder } from "./rootLayout.ts";

/**
 * Removes what {@link removable} gives up and returns its digests. Each folder leaves its name in one
 * step, so that no half of a release is ever found under one.
 */
export async function removeOlder(
  root: string,
  { current, keep, staged }: { current: string; keep?: number; staged: string },
): Promise<string[]> {
  const releases = join(root, releasesFolder);
  const placed = readdirSync(releases)
    .filter((name) => digestOf(name) !== undefined)
    .map((name) => ({ name, placedAt: lstatSync(join(releases, name)).mtimeMs }));
  const history = historyOf(root, digestOf(current)!);
  const names = removable(placed, { current, history, ...(keep !== undefined && { keep }) });
  for (const name of names) {
    await rename(join(releases, name), join(staged, name));
    await rm(join(staged, name), { recursive: true, force: true });
  }
  const stay = placed.filter(({ name }) => !names.includes(name)).map(({ name }) => digestOf(name));
  const gone = names.map((name) => digestOf(name)!).filter((digest) => !stay.includes(digest));
  for (const digest of gone) await rm(join(root, previousLink(digest)), { force: true });
  return gone;
}
