import { type AddressSpace, textAt } from "./addressSpace.ts";
import type { ElfHeader } from "./elfHeader.ts";
import { limits } from "./limits.ts";
import { Rejection } from "./rejection.ts";
import { cachedText } from "./textCache.ts";

const segmentTypes = { dynamic: 2, interpreter: 3 };
const tags = {
  needed: 1,
  stringTable: 5,
  stringBytes: 10,
  soname: 14,
  rPath: 15,
  runPath: 29,
  flags1: 0x6ffffffb,
};
const flagPie = 0x0800_0000;
/** Most names that are read one by one are shorter: those of libraries and versions. */
const shortText = 64;

/** The dynamic section: what the dynamic linker is told (System V ABI, "Dynamic Section"). */
export interface DynamicTable {
  /** First value of each tag. */
  values: Map<number, number>;
  needed: string[];
  soname?: string;
  /** DT_RPATH, which counts only without a DT_RUNPATH. */
  rPath?: string;
  runPath?: string;
  pie: boolean;
  interpreter?: string;
  /** The dynamic string table, read when first asked for; empty without one. */
  readonly strings: Buffer;
  /** The text at an offset of the string table, up to the next zero byte. */
  text(offset: number): string;
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
    const table = file.at(segment.offset, Math.min(segment.fileSize, most) & ~15);
    for (let at = 0; at < table.length; at += 16) {
      const tag = bytes.u64(table, at);
      const value = bytes.u64(table, at + 8);
      if (tag === 0) break;
      if (tag === tags.needed) neededAt.push(value);
      if (!values.has(tag)) values.set(tag, value);
    }
  }
  const interpreter = readInterpreter(space, header);
  const stringsAt = values.get(tags.stringTable);
  const stringBytes = values.get(tags.stringBytes) ?? 0;
  let strings: Buffer | undefined;
  const text = (offset: number): string => {
    if (stringsAt === undefined || offset >= stringBytes) {
      throw new Rejection("malformed", "a name lies outside its table");
    }
    return textUpToZero(space, stringsAt + offset, stringBytes - offset);
  };
  const named = (tag: number): string | undefined => {
    const offset = values.get(tag);
    return offset === undefined ? undefined : text(offset);
  };
  const [soname, rPath, runPath] = [named(tags.soname), named(tags.rPath), named(tags.runPath)];
  return {
    values,
    ...(soname !== undefined && { soname }),
    ...(rPath !== undefined && { rPath }),
    ...(runPath !== undefined && { runPath }),
    get strings() {
      strings ??= readStrings(space, values);
      return strings;
    },
    text,
    spend: file.spend.bind(file),
    needed: neededAt.map(text),
    pie: ((values.get(tags.flags1) ?? 0) & flagPie) !== 0,
    ...(interpreter !== undefined && { interpreter }),
  };
}

/** The text of the string table up to the next zero byte. */
export function nameAt({ strings, spend }: DynamicTable, offset: number): string {
  if (offset >= strings.length) throw new Rejection("malformed", "a name lies outside its table");
  const end = strings.indexOf(0, offset);
  if (end < 0 || end - offset > limits.nameBytes) {
    throw new Rejection("malformed", "a name has no end");
  }
  spend(end - offset);
  return cachedText(strings, offset, end - offset);
}

/** The text at an address, which has to end within `most` bytes. */
function textUpToZero(space: AddressSpace, address: number, most: number): string {
  const longest = Math.min(most, limits.nameBytes, space.bytesFrom(address));
  for (let length = shortText; ; length *= 16) {
    const start = space.at(address, Math.min(length, longest));
    const end = start.indexOf(0);
    space.file.spend(start.length);
    if (end >= 0) return start.toString("utf8", 0, end);
    if (length >= longest) throw new Rejection("malformed", "a name has no end");
  }
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
