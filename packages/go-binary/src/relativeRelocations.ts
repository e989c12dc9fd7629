import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { wordsOf } from "./words.ts";

const tags = { rela: 7, relaBytes: 8, relr: 36, relaCount: 0x6ffffff9 };
const entryBytes = 24;
const entryWords = 6;

/** The relative relocations at the start of DT_RELA, which linkers sort by address. */
export class RelativeRelocations {
  readonly count: number;
  readonly #words: Uint32Array;
  readonly #low: number;
  readonly #high: number;

  private constructor(table: Buffer, littleEndian: boolean) {
    const { words, low, high } = wordsOf(table, littleEndian);
    this.count = Math.floor(words.length / entryWords);
    this.#words = words;
    this.#low = low;
    this.#high = high;
  }

  /** Undefined where the file does not say how many there are, or packs them (DT_RELR). */
  static read(space: AddressSpace, { values }: DynamicTable): RelativeRelocations | undefined {
    const address = values.get(tags.rela);
    const count = values.get(tags.relaCount) ?? 0;
    const bytes = count * entryBytes;
    if (address === undefined || count === 0 || bytes > (values.get(tags.relaBytes) ?? 0)) {
      return undefined;
    }
    if (values.has(tags.relr)) return undefined;
    return new RelativeRelocations(space.table(address, bytes), space.bytes.littleEndian);
  }

  address(index: number): number {
    return this.#u64(index * entryWords);
  }

  addend(index: number): number {
    return this.#u64(index * entryWords + 4);
  }

  /** Index of the relocation of this address, or -1. */
  indexOf(address: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.address(middle) < address) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.address(low) === address ? low : -1;
  }

  #u64(word: number): number {
    return this.#words[word + this.#low]! + this.#words[word + this.#high]! * 0x1_0000_0000;
  }
}
