import { lstatSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { replaceLink } from "./replaceLink.ts";
import { digestOf, previousLink, releasesFolder } from "./rootLayout.ts";

/** Notes which release (a folder of `releases`) another one takes the place of. */
export async function writePrevious(root: string, digest: string, before: string): Promise<void> {
  await replaceLink(join(root, previousLink(digest)), join("../..", releasesFolder, before));
}

/** The digest of the release that another one took the place of; undefined where there was none. */
export function previousOf(root: string, digest: string): string | undefined {
  const link = join(root, previousLink(digest));
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  return digestOf(basename(readlinkSync(link)));
}

/** The releases before this one, the latest first; each once. */
export function historyOf(root: string, digest: string): string[] {
  const seen = new Set([digest]);
  for (const each of seen) {
    const before = previousOf(root, each);
    if (before !== undefined) seen.add(before);
  }
  return [...seen].slice(1);
}
