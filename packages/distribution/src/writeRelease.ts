import { constants, copyFileSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { HostDescriptor, ReleaseManifest } from "@lockstep/schema";
import { makeFolders, sha256, sha256File } from "@lockstep/store";
import {
  artefactsOf,
  contentOf,
  descriptorFile,
  manifestFile,
  modeOf,
  recordFile,
  sumsFile,
} from "./layout.ts";
import { formatSums } from "./sums.ts";

/** A release as it is to be: its documents, and for each artefact the file that it is copied from. */
export interface ReleaseContent {
  manifest: ReleaseManifest;
  descriptor: HostDescriptor;
  /** Path in the release to the absolute path of the artefact; its record lies beside both. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Writes a release into an empty folder and returns its digest. The bytes depend on the content
 * alone. A source that is not, or no longer, what the manifest says throws.
 */
export async function writeRelease(folder: string, content: ReleaseContent): Promise<string> {
  const { manifest, descriptor, sources } = content;
  makeFolders(join(folder, "plugins"));
  await writeFile(join(folder, manifestFile), json(manifest));
  await writeFile(join(folder, descriptorFile), json(descriptor));
  for (const { file } of artefactsOf(manifest)) {
    const source = sources.get(file);
    if (source === undefined) throw new Error(`nothing is named as the source of ${file}`);
    copyInto(folder, file, source);
    copyInto(folder, recordFile(file), recordFile(source));
  }
  const sums = new Map(contentOf(manifest).map((path) => [path, sha256File(join(folder, path))]));
  for (const { file, sha256: expected } of artefactsOf(manifest)) {
    if (sums.get(file) !== expected)
      throw new Error(`${sources.get(file)} changed while it was read`);
  }
  const text = formatSums(sums);
  await writeFile(join(folder, sumsFile), text);
  for (const path of [...sums.keys(), sumsFile]) {
    await chmod(join(folder, path), modeOf(manifest, path));
  }
  return sha256(text);
}

function copyInto(folder: string, path: string, source: string): void {
  const target = join(folder, path);
  makeFolders(dirname(target));
  copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}

function json(document: ReleaseManifest | HostDescriptor): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
