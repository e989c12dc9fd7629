import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { wordsOf } from "./words.ts";

const tags = { hash: 4, symbolTable: 6, gnuHash: 0x6ffffef5 };
const symbolBytes = 24;

/** The dynamic symbol table: the only symbols that survive `strip` and `-ldflags="-s -w"`. */
export interface DynamicSymbols {
  count: number;
  /** Offset of the name in the dynamic string table. */
  nameOffset(index: number): number;
  defined(index: number): boolean;
  /** STT_*: 1 object, 2 function. */
  type(index: number): number;
  address(index: number): number;
  size(index: number): number;
}

export function readDynamicSymbols(space: AddressSpace, dynamic: DynamicTable): DynamicSymbols {
  const { bytes } = space;
  const address = dynamic.values.get(tags.symbolTable);
  const count = address === undefined ? 0 : countSymbols(space, dynamic);
  const table = count === 0 ? Buffer.alloc(0) : space.table(address!, count * symbolBytes);
  const { words, u64 } = wordsOf(table, bytes.littleEndian);
  // The second word is info, other (one byte each) and section index (two bytes).
  const [kindShift, sectionShift] = bytes.littleEndian ? [0, 16] : [24, 0];
  return {
    count,
    nameOffset: (index) => words[index * 6]!,
    type: (index) => (words[index * 6 + 1]! >>> kindShift) & 15,
    defined: (index) => ((words[index * 6 + 1]! >>> sectionShift) & 0xffff) !== 0,
    address: (index) => u64(index * 6 + 2),
    size: (index) => u64(index * 6 + 4),
  };
}

/** ELF has no field for it: only the hash tables know how many symbols there are. */
function countSymbols(space: AddressSpace, dynamic: DynamicTable): number {
  const gnu = dynamic.values.get(tags.gnuHash);
  if (gnu !== undefined) return countByGnuHash(space, gnu);
  const classic = dynamic.values.get(tags.hash);
  if (classic === undefined) return 0;
  return checked(space.bytes.u32(space.at(classic + 4, 4), 0));
}

/** The last symbol ends the chain of the highest bucket, marked by the lowest bit. */
function countByGnuHash(space: AddressSpace, address: number): number {
  const { bytes } = space;
  const head = space.at(address, 16);
  const buckets = checked(bytes.u32(head, 0));
  const firstHashed = checked(bytes.u32(head, 4));
  const bloomWords = checked(bytes.u32(head, 8));
  const bucketsAt = address + 16 + bloomWords * 8;
  const table = space.table(bucketsAt, buckets * 4);
  let last = 0;
  for (const first of wordsOf(table, bytes.littleEndian).words) if (first > last) last = first;
  // A table without hashed symbols still ends behind the unhashed ones.
  if (last < firstHashed) return firstHashed;
  const chainAt = bucketsAt + buckets * 4;
  for (let symbol = checked(last); ; symbol++) {
    checked(symbol);
    if (bytes.u32(space.at(chainAt + (symbol - firstHashed) * 4, 4), 0) & 1) return symbol + 1;
  }
}

function checked(count: number): number {
  if (count * symbolBytes > limits.tableBytes) {
    throw new Rejection("malformed", "it claims more symbols than any real file has");
  }
  return count;
}
