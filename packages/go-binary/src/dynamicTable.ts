import { type AddressSpace, textAt } from "./addressSpace.ts";
import type { ElfHeader } from "./elfHeader.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";

const segmentTypes = { dynamic: 2, interpreter: 3 };
const tags = { needed: 1, stringTable: 5, stringBytes: 10, flags1: 0x6ffffffb };
const flagPie = 0x0800_0000;

/** The dynamic section: what the dynamic linker is told (System V ABI, "Dynamic Section"). */
export interface DynamicTable {
  /** First value of each tag. */
  values: Map<number, number>;
  needed: string[];
  pie: boolean;
  interpreter?: string;
  /** The dynamic string table; empty without one. */
  strings: Buffer;
  /** See {@link FileRanges.spend}. */
  spend(bytes: number): void;
}

export function readDynamicTable(space: AddressSpace, header: ElfHeader): DynamicTable {
  const { bytes, file } = space;
  const values = new Map<number, number>();
  const neededAt: number[] = [];
  const segment = header.segments.find((each) => each.type === segmentTypes.dynamic);
  if (segment) {
    const most = limits.dynamicEntries * 16;
    const table = file.table(segment.offset, Math.min(segment.fileSize, most) & ~15);
    for (let at = 0; at < table.length; at += 16) {
      const tag = bytes.u64(table, at);
      const value = bytes.u64(table, at + 8);
      if (tag === 0) break;
      if (tag === tags.needed) neededAt.push(value);
      if (!values.has(tag)) values.set(tag, value);
    }
  }
  const strings = readStrings(space, values);
  const spend = file.spend.bind(file);
  const interpreter = readInterpreter(space, header);
  return {
    values,
    strings,
    spend,
    needed: neededAt.map((offset) => nameAt({ strings, spend }, offset)),
    pie: ((values.get(tags.flags1) ?? 0) & flagPie) !== 0,
    ...(interpreter !== undefined && { interpreter }),
  };
}

/** The text up to the next zero byte. */
export function nameAt(
  { strings, spend }: Pick<DynamicTable, "strings" | "spend">,
  offset: number,
): string {
  if (offset >= strings.length) throw new Rejection("malformed", "a name lies outside its table");
  const end = strings.indexOf(0, offset);
  if (end < 0 || end - offset > limits.nameBytes) {
    throw new Rejection("malformed", "a name has no end");
  }
  spend(end - offset);
  return strings.toString("utf8", offset, end);
}

function readStrings(space: AddressSpace, values: Map<number, number>): Buffer {
  const address = values.get(tags.stringTable);
  const length = values.get(tags.stringBytes);
  if (address === undefined || length === undefined) return Buffer.alloc(0);
  return space.table(address, length);
}

function readInterpreter(space: AddressSpace, header: ElfHeader): string | undefined {
  const segment = header.segments.find((each) => each.type === segmentTypes.interpreter);
  if (!segment || segment.fileSize === 0) return undefined;
  return textAt(space, segment.address, segment.fileSize).replace(/\0.*$/s, "");
}
