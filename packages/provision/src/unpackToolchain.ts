import { join } from "node:path";
import { sha256 } from "@lockstep/store";
import { goModCopy, isExecutable } from "./gorootLayout.ts";
import { moduleHash } from "./moduleHash.ts";
import { readOnlyWriter } from "./readOnlyWriter.ts";
import { zipContents } from "./zipContents.ts";
import { entryPath } from "./zipEntryPath.ts";

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
  const { root, goroot } = options;
  const files: { name: string; sha256: string }[] = [];
  const write = readOnlyWriter();
  for await (const { entry, content } of zipContents(options)) {
    const path = entryPath(entry, root);
    const data = content();
    files.push({ name: entry.fileName, sha256: sha256(data) });
    write(join(goroot, path), data, { executable: isExecutable(path) });
    const copy = goModCopy(path);
    if (copy) write(join(goroot, copy), data);
  }
  return moduleHash(files);
}
