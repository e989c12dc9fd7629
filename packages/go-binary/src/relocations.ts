import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { wordsOf } from "./words.ts";

const tags = { rela: 7, relaBytes: 8, relr: 36, relrBytes: 35 };
const entryBytes = 24;

/**
 * The relocations of the dynamic linker. Little more is kept than the raw table: a plugin has
 * tens of thousands, of which a few hundred matter.
 */
export interface Relocations {
  count: number;
  address(index: number): number;
  /** Index of the symbol; 0 for a relative relocation. */
  symbol(index: number): number;
  addend(index: number): number;
  /** Addresses of packed relative relocations (DT_RELR), whose addend stands in place. */
  packed: readonly number[];
}

export function readRelocations(space: AddressSpace, dynamic: DynamicTable): Relocations {
  const address = dynamic.values.get(tags.rela);
  const length = dynamic.values.get(tags.relaBytes) ?? 0;
  const count = address === undefined ? 0 : Math.floor(length / entryBytes);
  const table = count === 0 ? Buffer.alloc(0) : space.table(address!, count * entryBytes);
  const { words, high, u64 } = wordsOf(table, space.bytes.littleEndian);
  return {
    count,
    address: (index) => u64(index * 6),
    symbol: (index) => words[index * 6 + 2 + high]!,
    addend: (index) => u64(index * 6 + 4),
    packed: readPacked(space, dynamic),
  };
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
