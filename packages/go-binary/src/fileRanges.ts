import type { ByteSource } from "./byteSource.ts";
import type { Bytes } from "./bytes.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { takeScratch } from "./scratch.ts";

const pageBytes = 8 * 1024;

/** Positional reads of one regular file: small ones through a page cache, tables at once. */
export interface FileRanges {
  readonly size: number;
  /** Device and inode: what the dynamic linker takes as the identity of a loaded file. */
  readonly inode: string;
  /** Bytes read so far, never above `limits.fileBytes`. */
  readonly bytesRead: number;
  /** A view of `length` bytes; do not write to it, do not keep it past `close`. */
  at(offset: number, length: number): Buffer;
  /** The integer that stands there; no view is made of it. */
  u32(bytes: Bytes, offset: number): number;
  u64(bytes: Bytes, offset: number): number;
  /** Reads a range that small reads are going to be in, at once; one outside the file not at all. */
  ahead(offset: number, length: number): void;
  /** An 8-byte-aligned buffer of its own with `length` bytes; do not keep it past `close`. */
  table(offset: number, length: number, most?: number): Buffer;
  /** Counts bytes that are turned into names; ends a file that makes us do so without end. */
  spend(bytes: number): void;
  close(): void;
}

/** Takes the source over: `close` closes it. */
export function rangesOf(source: ByteSource): FileRanges {
  const { size, inode } = source;
  const scratch = takeScratch();
  const pages = new Map<number, Buffer>();
  let bytesRead = 0;
  let names: number = limits.allNameBytes;

  const fill = (length: number, offset: number): Buffer => {
    bytesRead += length;
    if (bytesRead > limits.fileBytes) {
      throw new Rejection("malformed", "its headers ask for too many bytes");
    }
    const buffer = scratch.take(length);
    let done = 0;
    while (done < length) {
      const read = source.read(buffer, done, offset + done);
      if (read === 0) throw new Rejection("truncated", "the file became shorter while it was read");
      done += read;
    }
    return buffer;
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
      found = fill(Math.min(pageBytes, size - start), start);
      pages.set(number, found);
    }
    return found;
  };
  const table = (offset: number, length: number, most: number = limits.tableBytes): Buffer => {
    if (length > most) throw new Rejection("malformed", "a table is larger than any real one");
    check(offset, length);
    return fill(length, offset);
  };
  const at = (offset: number, length: number): Buffer => {
    check(offset, length);
    const start = offset % pageBytes;
    if (start + length > pageBytes) return table(offset, length);
    return page((offset - start) / pageBytes).subarray(start, start + length);
  };
  return {
    size,
    inode,
    get bytesRead() {
      return bytesRead;
    },
    table,
    at,
    u32(bytes, offset) {
      const start = offset % pageBytes;
      if (start + 4 > pageBytes) return bytes.u32(at(offset, 4), 0);
      check(offset, 4);
      return bytes.u32(page((offset - start) / pageBytes), start);
    },
    u64(bytes, offset) {
      const start = offset % pageBytes;
      if (start + 8 > pageBytes) return bytes.u64(at(offset, 8), 0);
      check(offset, 8);
      return bytes.u64(page((offset - start) / pageBytes), start);
    },
    ahead(offset, length) {
      if (!(offset >= 0 && length > 0 && offset + length <= size)) return;
      const first = Math.floor(offset / pageBytes);
      const start = first * pageBytes;
      const end = Math.min(Math.ceil((offset + length) / pageBytes) * pageBytes, size);
      const whole = fill(end - start, start);
      for (let at = 0; at < whole.length; at += pageBytes) {
        pages.set(first + at / pageBytes, whole.subarray(at, at + pageBytes));
      }
    },
    spend(bytes) {
      names -= bytes;
      if (names < 0) throw new Rejection("malformed", "it has more names than any real file");
    },
    close() {
      scratch.release();
      source.close();
    },
  };
}
