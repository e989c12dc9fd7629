import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes one file that must not be there yet, and its folder. */
export type ReadOnlyWriter = (path: string, content: Buffer, how?: { executable: boolean }) => void;

/** Writes the files of a toolchain read-only: what is recorded by its hash must stay it. */
export function readOnlyWriter(): ReadOnlyWriter {
  const folders = new Set<string>();
  return (path, content, { executable } = { executable: false }) => {
    const folder = dirname(path);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    // "wx": a name given twice is refused.
    writeFileSync(path, content, { flag: "wx", mode: executable ? 0o555 : 0o444 });
  };
}
