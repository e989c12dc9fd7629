import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";

const tags = { symbolTable: 6, gnuHash: 0x6ffffef5, versions: 0x6ffffff0 };
const symbolBytes = 24;
const globalBinding = 1;
/** Indices of symbol versions that name none (LSB, "Symbol Version Table"): local, global. */
const highestUnversioned = 1;

/**
 * Names that a file leaves to others and that carry no version: any file of the process may define
 * them, and the dynamic linker refuses the file where none does. Weak ones may stay open. Empty
 * without a GNU hash table, which puts undefined symbols first.
 */
export function readLooseSymbols(space: AddressSpace, dynamic: DynamicTable): string[] {
  const { bytes } = space;
  const hash = dynamic.values.get(tags.gnuHash);
  const symbols = dynamic.values.get(tags.symbolTable);
  if (hash === undefined || symbols === undefined) return [];
  const count = Math.min(space.u32(hash + 4), limits.looseSymbols);
  if (count < 2) return [];
  const table = space.at(symbols, count * symbolBytes);
  const versionsAt = dynamic.values.get(tags.versions);
  const versions = versionsAt === undefined ? undefined : space.at(versionsAt, count * 2);
  const found: string[] = [];
  for (let index = 1; index < count; index++) {
    const at = index * symbolBytes;
    if (bytes.u16(table, at + 6) !== 0 || table[at + 4]! >> 4 !== globalBinding) continue;
    if (versions && (bytes.u16(versions, index * 2) & 0x7fff) > highestUnversioned) continue;
    found.push(dynamic.text(bytes.u32(table, at)));
  }
  return found;
}
