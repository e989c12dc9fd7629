import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Finding, finding } from "@lockstep/findings";
import { extract, type Headers } from "tar-stream";
import { mostFiles } from "../layout.ts";
import { archiveEntry, foldersOf } from "./archiveEntry.ts";

/** More than the headers of any release between two files; the parser keeps them in memory. */
const mostHeaderBytes = 1024 * 1024;

/** Ends the reading of an archive; its message is the cause of the finding. */
class ArchiveFault extends Error {}

/**
 * Unpacks an archive into an empty folder, regular files alone, and looks at nothing in them.
 * `display` is how the person names it. LS7004 where it is no tar archive, is cut short, or has an
 * entry that no release has; what was unpacked until then is the caller's to remove.
 */
export async function unpackTar(
  file: string,
  folder: string,
  display = file,
): Promise<Finding | undefined> {
  const { size: mostBytes } = await stat(file);
  const taken = new Map<string, "file" | "folder">();
  const progress = { headerBytes: 0 };
  const take = async (header: Headers, content: Readable): Promise<void> => {
    const entry = archiveEntry(header, { taken, mostBytes });
    if (entry.kind === "fault") {
      throw new ArchiveFault(`\`${header.name.slice(0, 200)}\`: ${entry.cause}`);
    }
    for (const parent of foldersOf(entry.path)) taken.set(parent, "folder");
    taken.set(entry.path, entry.kind);
    if (taken.size > mostFiles) throw new ArchiveFault(`it has more than ${mostFiles} files`);
    progress.headerBytes = entry.kind === "file" ? -(header.size ?? 0) : 0;
    const target = join(folder, entry.path);
    // Without waiting: an archive that ends meanwhile would take the content with it unnoticed.
    mkdirSync(entry.kind === "file" ? dirname(target) : target, { recursive: true });
    if (entry.kind === "file") await pipeline(content, createWriteStream(target, { flags: "wx" }));
    else content.resume();
  };
  const archive = extract();
  let current = Promise.resolve();
  archive.on("entry", (header: Headers, content: Readable, next: (error?: unknown) => void) => {
    content.on("error", () => {}); // told by the archive as well
    current = take(header, content);
    current.then(() => next(), next);
  });
  try {
    await pipeline(createReadStream(file), boundHeaders(progress), archive);
    return undefined;
  } catch (error) {
    await current.catch(() => {}); // nothing is written after the answer
    if (!(error instanceof Error) || "syscall" in error) throw error;
    const isFault = error instanceof ArchiveFault;
    const cause = isFault ? error.message : `it is damaged or no tar archive (${error.message})`;
    return finding("LS7004", {
      where: { file: display },
      cause,
      fix: { text: "take the archive again from where `lockstep pack --tar` wrote it" },
    });
  }
}

/** Stops an archive that goes on with headers alone: `headerBytes` is set back by each entry. */
function boundHeaders(progress: { headerBytes: number }) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      progress.headerBytes += chunk.length;
      if (progress.headerBytes > mostHeaderBytes) throw new ArchiveFault("its headers have no end");
      yield chunk;
    }
  };
}
