import type { Bytes } from "./bytes.ts";
import { limits } from "./limits.ts";

const magics = { go118: 0xfffffff0, go120: 0xfffffff1 };
const headerBytes = 72;

export interface LinkedFunction {
  /** Go's symbol name, as in "example.com/app/shared.(*T).Method". */
  name: string;
  /** The file that the function's first instruction comes from. */
  file: string;
}

/** Whether a function table of Go 1.18 or later starts here (`pcHeader`, Go's runtime/symtab.go). */
export function isFunctionTable(head: Buffer, bytes: Bytes): boolean {
  const magic = bytes.u32(head, 0);
  const known = magic === magics.go118 || magic === magics.go120;
  return known && head[4] === 0 && head[5] === 0 && [1, 2, 4].includes(head[6]!) && head[7] === 8;
}

export const functionTableHeadBytes = headerBytes;

/**
 * Every function with its file, bounded by the table itself. The layout is that of `_func` in Go's
 * runtime/runtime2.go; a table that contradicts itself ends the walk.
 */
export function* walkFunctions(table: Buffer, bytes: Bytes): Generator<LinkedFunction> {
  const word = (index: number): number => bytes.u64(table, 8 + index * 8);
  const count = Math.min(word(0), limits.functions);
  let left: number = limits.functionNameBytes;
  const [names, units, files, pcs, functions] = [word(3), word(4), word(5), word(6), word(7)];
  const text = (at: number): string | undefined => {
    if (at >= table.length) return undefined;
    const end = table.subarray(at, at + limits.nameBytes).indexOf(0);
    left -= Math.max(end, 64);
    return end < 0 ? undefined : table.toString("utf8", at, at + end);
  };
  const u32 = (at: number): number | undefined =>
    at >= 0 && at + 4 <= table.length ? bytes.u32(table, at) : undefined;
  for (let index = 0; index < count && left > 0; index++) {
    const offset = u32(functions + index * 8 + 4);
    if (offset === undefined) return;
    const entry = functions + offset;
    const nameOffset = u32(entry + 4);
    const fileTable = u32(entry + 20);
    const unit = u32(entry + 32);
    if (nameOffset === undefined || fileTable === undefined || unit === undefined) return;
    const fileIndex = firstValue(table, pcs + fileTable);
    if (fileIndex === undefined) continue;
    const fileOffset = u32(units + (unit + fileIndex) * 4);
    if (fileOffset === undefined || fileOffset === 0xffffffff) continue;
    const name = text(names + nameOffset);
    const file = text(files + fileOffset);
    if (name !== undefined && file !== undefined) yield { name, file };
  }
}

/** A pc-value table starts with a zigzag difference to -1. */
function firstValue(table: Buffer, at: number): number | undefined {
  let encoded = 0;
  for (let index = 0; index < 4; index++) {
    const byte = table[at + index];
    if (byte === undefined) return undefined;
    encoded += (byte & 0x7f) * 2 ** (7 * index);
    if ((byte & 0x80) === 0) {
      const delta = encoded % 2 === 1 ? -(encoded + 1) / 2 : encoded / 2;
      return delta - 1 >= 0 ? delta - 1 : undefined;
    }
  }
  return undefined;
}
