import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sha256File } from "@lockstep/store";
import { pack } from "tar-stream";
import { modeOf, sumsFile } from "../layout.ts";
import type { Release } from "../readRelease.ts";

/**
 * Writes the files of a release as a tar archive, atomically, and returns its SHA-256. Sorted, of no
 * time, owner or group: equal releases give equal bytes.
 */
export async function writeTar(release: Release, file: string): Promise<string> {
  const { folder, manifest, sums } = release;
  const temporary = `${file}.part`;
  const archive = pack();
  const written = pipeline(archive, createWriteStream(temporary));
  try {
    for (const name of [...sums.keys(), sumsFile].sort()) {
      const { size } = await stat(join(folder, name));
      const mode = modeOf(manifest, name);
      const entry = archive.entry({ name, size, mode, mtime: new Date(0), uid: 0, gid: 0 });
      await pipeline(createReadStream(join(folder, name)), entry);
    }
    archive.finalize();
    await written;
    const digest = sha256File(temporary);
    await rename(temporary, file);
    return digest;
  } catch (error) {
    archive.destroy();
    await written.catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}
