import { type Bytes, bigEndian, littleEndian } from "./bytes.ts";
import type { FileRanges } from "./fileRanges.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";

const headerBytes = 64;
const programHeaderBytes = 56;
/** For 64 and 32 bits, and for several machines in one file. */
const machO = [0xcffaedfe, 0xcefaedfe, 0xcafebabe];

export interface Segment {
  type: number;
  flags: number;
  offset: number;
  address: number;
  fileSize: number;
}

export interface ElfHeader {
  bytes: Bytes;
  type: number;
  machine: number;
  osAbi: number;
  segments: Segment[];
  sectionTable: { offset: number; count: number; entryBytes: number; names: number };
}

/** The ELF64 file header and program headers (System V ABI, "ELF Header"). */
export function readElfHeader(file: FileRanges): ElfHeader {
  const start = file.at(0, Math.min(file.size, headerBytes));
  if (file.size < headerBytes) {
    const detail =
      file.size === 0
        ? "the file is empty"
        : `the file has ${file.size} ${file.size === 1 ? "byte" : "bytes"}`;
    throw new Rejection("too-short", detail);
  }
  if (start.readUInt32BE(0) !== 0x7f454c46) throw otherFormat(start);
  if (start[4] === 1) throw new Rejection("elf-32-bit", "it is a 32-bit ELF file");
  if (start[4] !== 2 || (start[5] !== 1 && start[5] !== 2)) {
    throw new Rejection("malformed", "its ELF header names no known class or byte order");
  }
  const bytes = start[5] === 1 ? littleEndian : bigEndian;
  const type = bytes.u16(start, 16);
  if (type === 1) throw new Rejection("relocatable-object", "it is an object file, not linked");
  const header = {
    bytes,
    type,
    machine: bytes.u16(start, 18),
    osAbi: start[7]!,
    sectionTable: {
      offset: bytes.u64(start, 40),
      entryBytes: bytes.u16(start, 58),
      count: bytes.u16(start, 60),
      names: bytes.u16(start, 62),
    },
  };
  const offset = bytes.u64(start, 32);
  return { ...header, segments: readSegments(file, bytes, offset, bytes.u16(start, 56)) };
}

function readSegments(file: FileRanges, bytes: Bytes, offset: number, count: number): Segment[] {
  if (count === 0 || count > limits.programHeaders) {
    throw new Rejection("malformed", `it claims ${count} program headers`);
  }
  if (offset + count * programHeaderBytes > file.size) {
    throw new Rejection("cut-headers", "the file ends before its program headers do");
  }
  const table = file.at(offset, count * programHeaderBytes);
  const segments: Segment[] = [];
  for (let at = 0; at < table.length; at += programHeaderBytes) {
    segments.push({
      type: bytes.u32(table, at),
      flags: bytes.u32(table, at + 4),
      offset: bytes.u64(table, at + 8),
      address: bytes.u64(table, at + 16),
      fileSize: bytes.u64(table, at + 32),
    });
  }
  return segments;
}

function otherFormat(start: Buffer): Rejection {
  const magic = start.readUInt32BE(0);
  if (machO.includes(magic)) return new Rejection("mach-o", "it is a Mach-O file, as on macOS");
  if (start.readUInt16BE(0) === 0x4d5a) return new Rejection("windows", "it is a Windows file");
  if (start.subarray(0, 8).toString("latin1") === "!<arch>\n") {
    return new Rejection("not-elf", "it is an archive (ar)");
  }
  if (start.readUInt16BE(0) === 0x2321) return new Rejection("not-elf", "it is a script");
  return new Rejection("not-elf", "it does not start with the ELF magic number");
}
