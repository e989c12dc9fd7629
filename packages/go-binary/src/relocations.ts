import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { wordsOf } from "./words.ts";

const tags = { rela: 7, relaBytes: 8, relr: 36, relrBytes: 35, relaCount: 0x6ffffff9 };
const entryBytes = 24;
const entryWords = 6;

/**
 * The relocations of the dynamic linker. Nothing is made of the raw table: a plugin has tens of
 * thousands, of which a few hundred matter.
 */
export class Relocations {
  readonly #count: number;
  /** How many at the start are relative, as the dynamic linker takes them without a look. */
  readonly #relative: number;
  readonly #packed: readonly number[];
  readonly #words: Uint32Array;
  readonly #low: number;
  readonly #high: number;

  constructor(table: Buffer, relative: number, packed: readonly number[], littleEndian: boolean) {
    const { words, low, high } = wordsOf(table, littleEndian);
    this.#count = Math.floor(words.length / entryWords);
    this.#relative = Math.min(relative, this.#count);
    this.#packed = packed;
    this.#words = words;
    this.#low = low;
    this.#high = high;
  }

  /** Addresses that are filled with one of the symbols whose index is marked by a 1. */
  addressesOf(marked: Uint8Array): number[] {
    const words = this.#words;
    const end = this.#count * entryWords;
    const found: number[] = [];
    let word = this.#relative * entryWords;
    for (let at = word + 2 + this.#high; at < end; at += entryWords, word += entryWords) {
      if (marked[words[at]!] === 1) found.push(this.#u64(word));
    }
    return found;
  }

  /** Address to addend of the relative relocations from `start` up to `end`. */
  relativeBetween(start: number, end: number): Map<number, number> {
    const found = new Map<number, number>();
    // Linkers sort the relative ones by address.
    let low = 0;
    let high = this.#relative;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#address(middle) < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.#relative; index++) {
      const address = this.#address(index);
      if (address >= end) break;
      if (address >= start) found.set(address, this.#addend(index));
    }
    if (found.size > 0) return found;
    for (let index = 0; index < this.#count; index++) {
      const address = this.#address(index);
      if (address < start || address >= end || !this.#isRelative(index)) continue;
      found.set(address, this.#addend(index));
    }
    return found;
  }

  /** Addresses that relative relocations fill with a pointer to `target`, later ones first. */
  *pointingTo(target: number, space: AddressSpace): Generator<number> {
    let left: number = limits.candidates;
    for (let step = 1; step <= this.#count && left > 0; step++) {
      const index = (this.#relative - step + this.#count) % this.#count;
      if (this.#addend(index) !== target || !this.#isRelative(index)) continue;
      left--;
      yield this.#address(index);
    }
    for (const address of this.#packed) {
      if (left === 0) return;
      if (space.bytesFrom(address) < 8 || space.u64(address) !== target) continue;
      left--;
      yield address;
    }
  }

  #isRelative(index: number): boolean {
    return this.#words[index * entryWords + 2 + this.#high] === 0;
  }

  #address(index: number): number {
    return this.#u64(index * entryWords);
  }

  #addend(index: number): number {
    return this.#u64(index * entryWords + 4);
  }

  #u64(word: number): number {
    return this.#words[word + this.#low]! + this.#words[word + this.#high]! * 0x1_0000_0000;
  }
}

export function readRelocations(space: AddressSpace, dynamic: DynamicTable): Relocations {
  const address = dynamic.values.get(tags.rela);
  const length = dynamic.values.get(tags.relaBytes) ?? 0;
  const count = address === undefined ? 0 : Math.floor(length / entryBytes);
  const table = count === 0 ? Buffer.alloc(0) : space.table(address!, count * entryBytes);
  const relative = dynamic.values.get(tags.relaCount) ?? 0;
  return new Relocations(table, relative, readPacked(space, dynamic), space.bytes.littleEndian);
}

/** An even word is an address, an odd one a bitmap of the 63 words after it (gABI, "RELR"). */
function readPacked(space: AddressSpace, dynamic: DynamicTable): number[] {
  const address = dynamic.values.get(tags.relr);
  const length = dynamic.values.get(tags.relrBytes) ?? 0;
  if (address === undefined || length === 0) return [];
  const table = space.table(address, length - (length % 8));
  const found: number[] = [];
  let next = 0;
  for (let at = 0; at < table.length; at += 8) {
    const order = space.bytes.littleEndian;
    const word = order ? table.readBigUInt64LE(at) : table.readBigUInt64BE(at);
    if ((word & 1n) === 0n) {
      found.push(Number(word));
      next = Number(word) + 8;
      continue;
    }
    for (let bit = 1; bit < 64; bit++) {
      if ((word >> BigInt(bit)) & 1n) found.push(next + (bit - 1) * 8);
    }
    next += 63 * 8;
    if (found.length * entryBytes > limits.tableBytes) {
      throw new Rejection("malformed", "it claims more relocations than any real file has");
    }
  }
  return found;
}
