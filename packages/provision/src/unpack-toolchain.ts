import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { sha256 } from "@lockstep/store";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { goModCopy, isExecutable } from "./goroot-layout.ts";
import { moduleHash } from "./module-hash.ts";
import { entryPath } from "./zip-entry-path.ts";

const MAX_ENTRIES = 100_000;
const MAX_BYTES = 2 * 1024 ** 3;
const AT_ONCE = 8;
/** Bytes of the archive between two calls of `onBytes`. */
const STEP = 1024 ** 2;

/**
 * Unpacks a toolchain's module zip into the empty folder `goroot` as a Go distribution, files
 * read-only, and returns the h1 of what was unpacked. `root` is the path all names start with.
 * Throws on anything that is not an archive made by Go; the caller drops the folder then.
 */
export async function unpackToolchain(options: {
  zip: string;
  root: string;
  goroot: string;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal;
}): Promise<string> {
  const { zip, root, goroot, onBytes, signal } = options;
  const archive = await openPromise(zip, { strictFileNames: true });
  if (archive.entryCount > MAX_ENTRIES) throw new Error(`${archive.entryCount} files in ${zip}`);
  const files: { name: string; sha256: string }[] = [];
  const folders = new Set<string>();
  const writing = new Set<Promise<void>>();
  let promised = 0;
  let written = 0;
  let told = 0;
  const unpack = async (entry: Entry, path: string): Promise<void> => {
    const data = await buffer(await archive.openReadStreamPromise(entry));
    files.push({ name: entry.fileName, sha256: sha256(data) });
    await writeInto(goroot, path, data, folders);
    written += entry.compressedSize;
    if (written - told < STEP) return;
    told = written;
    onBytes(written);
  };
  try {
    for await (const entry of archive.eachEntry()) {
      signal?.throwIfAborted();
      promised += entry.uncompressedSize;
      if (promised > MAX_BYTES) throw new Error(`${zip} unpacks to more than ${MAX_BYTES} bytes`);
      const task = unpack(entry, entryPath(entry, root));
      writing.add(task);
      task.then(
        () => writing.delete(task),
        () => {}, // seen below
      );
      if (writing.size >= AT_ONCE) await Promise.race(writing);
    }
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
    closeQuietly(archive);
  }
  return moduleHash(files);
}

async function writeInto(
  goroot: string,
  path: string,
  data: Buffer,
  folders: Set<string>,
): Promise<void> {
  const folder = dirname(path);
  if (!folders.has(folder)) {
    await mkdir(join(goroot, folder), { recursive: true });
    folders.add(folder);
  }
  // "wx": a name given twice is refused. Read-only: what is recorded by its hash must stay it.
  const flag = "wx";
  await writeFile(join(goroot, path), data, { flag, mode: isExecutable(path) ? 0o555 : 0o444 });
  const copy = goModCopy(path);
  if (copy) await writeFile(join(goroot, copy), data, { flag, mode: 0o444 });
}

function closeQuietly(archive: ZipFile): void {
  if (archive.isOpen) archive.close();
}
