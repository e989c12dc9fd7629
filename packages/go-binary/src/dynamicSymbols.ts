import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { wordsOf } from "./words.ts";

const tags = { hash: 4, symbolTable: 6, gnuHash: 0x6ffffef5 };
const symbolBytes = 24;
const objectType = 1;

/**
 * The dynamic symbol table: the only symbols that survive `strip` and `-ldflags="-s -w"`. A plugin
 * has tens of thousands of them, of which a few hundred matter, so nothing is made of the others.
 */
export class DynamicSymbols {
  readonly count: number;
  readonly #words: Uint32Array;
  readonly #kindShift: number;
  readonly #sectionShift: number;
  readonly #low: number;
  readonly #u64: (word: number) => number;

  constructor(table: Buffer, count: number, littleEndian: boolean) {
    const { words, low, u64 } = wordsOf(table, littleEndian);
    this.count = count;
    this.#low = low;
    this.#words = words;
    this.#u64 = u64;
    // The second word is info, other (one byte each) and section index (two bytes).
    this.#kindShift = littleEndian ? 0 : 24;
    this.#sectionShift = littleEndian ? 16 : 0;
  }

  /** Offset of the name in the dynamic string table. */
  nameOffset(index: number): number {
    return this.#words[index * 6]!;
  }

  defined(index: number): boolean {
    return ((this.#words[index * 6 + 1]! >>> this.#sectionShift) & 0xffff) !== 0;
  }

  /** STT_*: 1 object, 2 function. */
  type(index: number): number {
    return (this.#words[index * 6 + 1]! >>> this.#kindShift) & 15;
  }

  address(index: number): number {
    return this.#u64(index * 6 + 2);
  }

  size(index: number): number {
    return this.#u64(index * 6 + 4);
  }

  all(): number[] {
    return Array.from({ length: Math.max(this.count - 1, 0) }, (_, index) => index + 1);
  }

  /** Objects of these sizes, or of `least` to `most` bytes. */
  objectsOfSize(sizes: readonly [number, number], least: number, most: number): number[] {
    const words = this.#words;
    const [one, other] = sizes;
    const found: number[] = [];
    for (let index = 1, at = 6 + 4 + this.#low; index < this.count; index++, at += 6) {
      const size = words[at]!;
      if (size !== one && size !== other && (size < least || size > most)) continue;
      if (this.type(index) === objectType) found.push(index);
    }
    return found;
  }
}

export function readDynamicSymbols(space: AddressSpace, dynamic: DynamicTable): DynamicSymbols {
  const address = dynamic.values.get(tags.symbolTable);
  const count = address === undefined ? 0 : countSymbols(space, dynamic);
  const table = count === 0 ? Buffer.alloc(0) : space.table(address!, count * symbolBytes);
  return new DynamicSymbols(table, count, space.bytes.littleEndian);
}

/** ELF has no field for it: only the hash tables know how many symbols there are. */
function countSymbols(space: AddressSpace, dynamic: DynamicTable): number {
  const gnu = dynamic.values.get(tags.gnuHash);
  if (gnu !== undefined) return countByGnuHash(space, gnu);
  const classic = dynamic.values.get(tags.hash);
  if (classic === undefined) return 0;
  return checked(space.u32(classic + 4));
}

/** The last symbol ends the chain of the highest bucket, marked by the lowest bit. */
function countByGnuHash(space: AddressSpace, address: number): number {
  const { bytes } = space;
  const head = space.at(address, 16);
  const buckets = checked(bytes.u32(head, 0));
  const firstHashed = checked(bytes.u32(head, 4));
  const bloomWords = checked(bytes.u32(head, 8));
  const bucketsAt = address + 16 + bloomWords * 8;
  const { words } = wordsOf(space.table(bucketsAt, buckets * 4), bytes.littleEndian);
  let last = 0;
  for (let index = 0; index < buckets; index++) last = Math.max(last, words[index]!);
  // A table without hashed symbols still ends behind the unhashed ones.
  if (last < firstHashed) return firstHashed;
  const chainAt = bucketsAt + buckets * 4;
  for (let symbol = checked(last); ; symbol++) {
    checked(symbol);
    if (space.u32(chainAt + (symbol - firstHashed) * 4) & 1) return symbol + 1;
  }
}

function checked(count: number): number {
  if (count * symbolBytes > limits.tableBytes) {
    throw new Rejection("malformed", "it claims more symbols than any real file has");
  }
  return count;
}
