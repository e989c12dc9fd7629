import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { Rejection } from "./rejection.ts";

/** Where the bytes of a file come from. */
export interface ByteSource {
  readonly size: number;
  /** Device and inode: what the dynamic linker takes as the identity of a loaded file. */
  readonly inode: string;
  /** Fills `into` from this offset on, or a part of it; returns the bytes read, 0 at the end. */
  read(into: Buffer, done: number, offset: number): number;
  close(): void;
}

/** Opens a regular file. A FIFO or device is refused before it is opened: that could block. */
export function fileSource(path: string): ByteSource {
  requireRegular(statOf(path));
  const fd = openFile(path);
  try {
    const stat = fstatSync(fd, { bigint: true });
    requireRegular(stat);
    return {
      size: Number(stat.size),
      inode: `${stat.dev}:${stat.ino}`,
      read: (into, done, offset) => readSync(fd, into, done, into.length - done, offset),
      close: () => closeSync(fd),
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The content of a file that is nowhere on disk. */
export function memorySource(content: Buffer): ByteSource {
  return {
    size: content.length,
    inode: "",
    read: (into, done, offset) => content.copy(into, done, offset),
    close: () => undefined,
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
  if (code === "ELOOP") return new Rejection("missing", "its symbolic links lead in a circle");
  const missing = code === "ENOENT" || code === "ENOTDIR";
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
