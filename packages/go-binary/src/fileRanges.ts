import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";

const pageBytes = 16 * 1024;

/** Positional reads of one regular file: small ones through a page cache, tables at once. */
export interface FileRanges {
  readonly size: number;
  /** Device and inode: what the dynamic linker takes as the identity of a loaded file. */
  readonly inode: string;
  /** A view of `length` bytes; do not write to it, do not keep it past the next call. */
  at(offset: number, length: number): Buffer;
  /** A fresh 8-byte-aligned buffer with `length` bytes. */
  table(offset: number, length: number, most?: number): Buffer;
  /** Counts bytes that are turned into names; ends a file that makes us do so without end. */
  spend(bytes: number): void;
  close(): void;
}

/** Opens a regular file. A FIFO or device is refused before it is opened: that could block. */
export function openRanges(path: string): FileRanges {
  requireRegular(statOf(path));
  const fd = openFile(path);
  try {
    const stat = fstatSync(fd, { bigint: true });
    requireRegular(stat);
    return ranges(fd, Number(stat.size), `${stat.dev}:${stat.ino}`);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function ranges(fd: number, size: number, inode: string): FileRanges {
  const pages = new Map<number, Buffer>();
  let left: number = limits.fileBytes;
  let names: number = limits.allNameBytes;

  const fill = (buffer: Buffer, offset: number): void => {
    left -= buffer.length;
    if (left < 0) throw new Rejection("malformed", "its headers ask for too many bytes");
    let done = 0;
    while (done < buffer.length) {
      const read = readSync(fd, buffer, done, buffer.length - done, offset + done);
      if (read === 0) throw new Rejection("truncated", "the file became shorter while it was read");
      done += read;
    }
  };
  const check = (offset: number, length: number): void => {
    const inside = offset >= 0 && length >= 0 && offset + length <= size;
    if (!inside || !Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) {
      throw new Rejection("malformed", "a header points outside the file");
    }
  };
  const page = (number: number): Buffer => {
    let found = pages.get(number);
    if (!found) {
      const start = number * pageBytes;
      found = Buffer.allocUnsafeSlow(Math.min(pageBytes, size - start));
      fill(found, start);
      pages.set(number, found);
    }
    return found;
  };

  const table = (offset: number, length: number, most: number = limits.tableBytes): Buffer => {
    if (length > most) throw new Rejection("malformed", "a table is larger than any real one");
    check(offset, length);
    const buffer = Buffer.allocUnsafeSlow(length);
    fill(buffer, offset);
    return buffer;
  };
  return {
    size,
    inode,
    table,
    at(offset, length) {
      check(offset, length);
      const first = Math.floor(offset / pageBytes);
      const start = offset - first * pageBytes;
      if (start + length <= pageBytes) return page(first).subarray(start, start + length);
      return table(offset, length);
    },
    spend(bytes) {
      names -= bytes;
      if (names < 0) throw new Rejection("malformed", "it has more names than any real file");
    },
    close: () => closeSync(fd),
  };
}

function statOf(path: string): Kind {
  try {
    return statSync(path);
  } catch (error) {
    throw rejectionOf(error);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch (error) {
    throw rejectionOf(error);
  }
}

function rejectionOf(error: unknown): Rejection {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
  const missing = code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
  return new Rejection(missing ? "missing" : "unreadable", missing ? "no such file" : code);
}

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
}

function requireRegular(stat: Kind): void {
  if (stat.isFile()) return;
  if (stat.isDirectory()) throw new Rejection("directory", "it is a folder");
  if (stat.isFIFO()) throw new Rejection("fifo", "it is a named pipe");
  throw new Rejection("not-a-regular-file", "it is a device or a socket");
}
