import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";

const tags = { symbolTable: 6, gnuHash: 0x6ffffef5, stringTable: 5 };
const symbolBytes = 24;
const longestChain = 1024;

export interface FoundSymbol {
  defined: boolean;
  /** Bytes. */
  size: number;
}

/**
 * Finds one symbol by DT_GNU_HASH, as the dynamic linker does (glibc's elf/dl-lookup.c), and reads
 * no more than that takes. Undefined where there is no such table or no such symbol in it.
 */
export function lookUpSymbol(
  space: AddressSpace,
  dynamic: DynamicTable,
  name: string,
): FoundSymbol | undefined {
  const { bytes } = space;
  const table = dynamic.values.get(tags.gnuHash);
  const symbolsAt = dynamic.values.get(tags.symbolTable);
  const stringsAt = dynamic.values.get(tags.stringTable);
  if (table === undefined || symbolsAt === undefined || stringsAt === undefined) return undefined;
  const wanted = Buffer.from(`${name}\0`);
  const hash = gnuHash(wanted);
  const { u32 } = space;
  const buckets = u32(table);
  const firstHashed = u32(table + 4);
  if (buckets === 0) return undefined;
  const bucketsAt = table + 16 + u32(table + 8) * 8;
  const first = u32(bucketsAt + (hash % buckets) * 4);
  const chainAt = bucketsAt + buckets * 4;
  if (first < firstHashed) return undefined;
  for (let index = first; index < first + longestChain; index++) {
    const found = u32(chainAt + (index - firstHashed) * 4);
    if ((found ^ hash) >>> 1 === 0) {
      const symbol = symbolsAt + index * symbolBytes;
      const text = stringsAt + u32(symbol);
      if (space.bytesFrom(text) >= wanted.length && space.at(text, wanted.length).equals(wanted)) {
        const row = space.at(symbol, symbolBytes);
        return { defined: bytes.u16(row, 6) !== 0, size: bytes.u64(row, 16) };
      }
    }
    if (found & 1) return undefined;
  }
  return undefined;
}

function gnuHash(name: Buffer): number {
  let hash = 5381;
  for (let at = 0; at < name.length - 1; at++) hash = (Math.imul(hash, 33) + name[at]!) >>> 0;
  return hash;
}
