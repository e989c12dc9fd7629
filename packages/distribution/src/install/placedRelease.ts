import { statSync } from "node:fs";
import { join } from "node:path";
import { modeOf } from "../layout.ts";
import { type Release, readRelease } from "../readRelease.ts";
import type { Root } from "./readRoot.ts";
import { digestOf, releasesFolder } from "./rootLayout.ts";

/** The release of this digest that is placed and whole, read again from its first byte to its last. */
export async function placedRelease(
  { path, placed }: Root,
  digest: string,
): Promise<Release | undefined> {
  for (const name of placed.filter((each) => digestOf(each) === digest)) {
    const read = await readRelease(join(path, releasesFolder, name));
    if (read.ok && read.release.digest === digest && hasModes(read.release)) return read.release;
  }
  return undefined;
}

function hasModes({ folder, manifest, sums }: Release): boolean {
  return [...sums.keys()].every(
    (path) => (statSync(join(folder, path)).mode & 0o777) === modeOf(manifest, path),
  );
}
