import { mkdirSync, writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { sha256 } from "@lockstep/store";
import { type Entry, fromBufferPromise } from "yauzl";
import { goModCopy, isExecutable } from "./gorootLayout.ts";
import { moduleHash } from "./moduleHash.ts";
import { entryPath } from "./zipEntryPath.ts";

const MAX_ENTRIES = 100_000;
const MAX_ZIP_BYTES = 512 * 1024 ** 2;
const MAX_BYTES = 2 * 1024 ** 3;
/** Bytes of the archive between two calls of `onBytes`. */
const STEP = 1024 ** 2;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a toolchain's module zip into the empty folder `goroot` as a Go distribution, files
 * read-only, and returns the h1 of what was unpacked. `root` is the path all names start with.
 * Throws on anything that is not an archive made by Go; the caller drops the folder then.
 *
 * The archive is held in memory and its files are written one by one, synchronously: with ten
 * thousand small files that is a third of the time that streams take.
 */
export async function unpackToolchain(options: {
  zip: string;
  root: string;
  goroot: string;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal;
}): Promise<string> {
  const { zip, root, goroot, onBytes, signal } = options;
  const { size } = await stat(zip);
  if (size > MAX_ZIP_BYTES) throw new Error(`it has ${size} bytes`);
  const data = await readFile(zip);
  const archive = await fromBufferPromise(data, { strictFileNames: true });
  if (archive.entryCount > MAX_ENTRIES) throw new Error(`it holds ${archive.entryCount} files`);
  const files: { name: string; sha256: string }[] = [];
  const folders = new Set<string>();
  let promised = 0;
  let done = 0;
  let told = 0;
  for await (const entry of archive.eachEntry()) {
    signal?.throwIfAborted();
    promised += entry.uncompressedSize;
    if (promised > MAX_BYTES) throw new Error(`it unpacks to more than ${MAX_BYTES} bytes`);
    const path = entryPath(entry, root);
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const content = inflate(
      entry,
      data.subarray(fileDataStart, fileDataStart + entry.compressedSize),
    );
    files.push({ name: entry.fileName, sha256: sha256(content) });
    writeInto(goroot, path, content, folders);
    done += entry.compressedSize;
    if (done - told < STEP) continue;
    told = done;
    onBytes(done);
  }
  return moduleHash(files);
}

/** Never more than the entry says it has; less shows in the hash. */
function inflate({ fileName, compressionMethod, uncompressedSize }: Entry, raw: Buffer): Buffer {
  if (compressionMethod === STORED) return raw;
  if (compressionMethod !== DEFLATED) throw new Error(`${fileName} is packed in an unknown way`);
  if (uncompressedSize === 0) return Buffer.alloc(0);
  return inflateRawSync(raw, { maxOutputLength: uncompressedSize });
}

function writeInto(goroot: string, path: string, content: Buffer, folders: Set<string>): void {
  const folder = dirname(path);
  if (!folders.has(folder)) {
    mkdirSync(join(goroot, folder), { recursive: true });
    folders.add(folder);
  }
  // "wx": a name given twice is refused. Read-only: what is recorded by its hash must stay it.
  const flag = "wx";
  writeFileSync(join(goroot, path), content, { flag, mode: isExecutable(path) ? 0o555 : 0o444 });
  const copy = goModCopy(path);
  if (copy) writeFileSync(join(goroot, copy), content, { flag, mode: 0o444 });
}
