import type { Bytes } from "./bytes.ts";
import type { ElfHeader, Segment } from "./elfHeader.ts";
import type { FileRanges } from "./fileRanges.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";

const load = 1;

/** The file as the dynamic linker maps it, before any relocation. */
export interface AddressSpace {
  readonly file: FileRanges;
  readonly bytes: Bytes;
  readonly loads: readonly Segment[];
  /** Offset in the file of an address, or -1 if the file does not back it. */
  offsetOf(address: number): number;
  /** Bytes of the file from this address to the end of its segment. */
  bytesFrom(address: number): number;
  at(address: number, length: number): Buffer;
  table(address: number, length: number): Buffer;
  u32(address: number): number;
  u64(address: number): number;
}

/**
 * Fails as "truncated" if a segment ends behind the end of the file: the dynamic linker maps such
 * a file all the same, and the process dies of SIGBUS.
 */
export function mapSegments(file: FileRanges, header: ElfHeader): AddressSpace {
  const { bytes } = header;
  const loads = header.segments.filter((segment) => segment.type === load);
  if (loads.length === 0) throw new Rejection("malformed", "it has no segment to load");
  for (const segment of loads) {
    if (segment.offset + segment.fileSize > file.size) {
      const lacks = segment.offset + segment.fileSize - file.size;
      throw new Rejection("truncated", `the file is cut: at least ${lacks} bytes are missing`);
    }
  }
  const holding = (address: number): Segment | undefined => {
    for (const each of loads) {
      if (address >= each.address && address < each.address + each.fileSize) return each;
    }
    return undefined;
  };
  const offsetOf = (address: number): number => {
    const segment = holding(address);
    return segment ? segment.offset + (address - segment.address) : -1;
  };
  const backed = (address: number, length: number): number => {
    const segment = holding(address);
    if (!segment || address + length > segment.address + segment.fileSize) {
      throw new Rejection("malformed", "a table points outside the loaded segments");
    }
    return segment.offset + (address - segment.address);
  };
  return {
    file,
    bytes,
    loads,
    offsetOf,
    bytesFrom(address) {
      const segment = holding(address);
      return segment ? segment.address + segment.fileSize - address : 0;
    },
    at: (address, length) => file.at(backed(address, length), length),
    table: (address, length) => file.table(backed(address, length), length),
    u32: (address) => file.u32(bytes, backed(address, 4)),
    u64: (address) => file.u64(bytes, backed(address, 8)),
  };
}

/** The text of `length` bytes at an address; refuses lengths that no name has. */
export function textAt(space: AddressSpace, address: number, length: number): string {
  if (length > limits.nameBytes) throw new Rejection("malformed", "a name is too long");
  space.file.spend(length + 64);
  return space.at(address, length).toString("utf8");
}
