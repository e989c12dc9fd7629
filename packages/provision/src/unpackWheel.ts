import { join } from "node:path";
import { readOnlyWriter } from "./readOnlyWriter.ts";
import { zipContents } from "./zipContents.ts";
import { entryPath } from "./zipEntryPath.ts";

/**
 * Unpacks the folder `root` of a wheel into the empty folder `target`, files read-only; its notes for
 * pip are left out. Throws on anything that is no such archive; the caller drops the folder then.
 * @param program the one file that is made executable
 */
export async function unpackWheel(options: {
  zip: string;
  root: string;
  program: string;
  target: string;
  onBytes: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const { root, program, target } = options;
  const write = readOnlyWriter();
  let found = false;
  for await (const { entry, content } of zipContents(options)) {
    const { fileName } = entry;
    if (!fileName.startsWith(`${root}/`) || fileName.endsWith("/")) continue;
    const path = entryPath(entry, root);
    const executable = path === program;
    found ||= executable;
    write(join(target, path), content(), { executable });
  }
  if (!found) throw new Error(`it holds no ${root}/${program}`);
}
