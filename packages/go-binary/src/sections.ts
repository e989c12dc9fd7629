import type { ElfHeader } from "./elfHeader.ts";
import type { FileRanges } from "./fileRanges.ts";
import { limits } from "./limits.ts";
import { startsWith } from "./startsWith.ts";

const entryBytes = 64;
const noBits = 8;

export interface Section {
  name: string;
  offset: number;
  size: number;
}

/**
 * The sections that the file names, or none: section headers are for tools, the dynamic linker
 * never reads them, so damaged or missing ones say nothing about the file. With an `ending`, only
 * those whose name ends so: of the others nothing is made.
 */
export function readSections(file: FileRanges, header: ElfHeader, ending = ""): Section[] {
  const { offset, count, entryBytes: size, names } = header.sectionTable;
  const end = offset + count * entryBytes;
  if (size !== entryBytes || count === 0 || count > limits.sectionHeaders) return [];
  if (offset === 0 || end > file.size || names >= count) return [];
  const { bytes } = header;
  const table = file.at(offset, count * entryBytes);
  const namesAt = bytes.u64(table, names * entryBytes + 24);
  const namesSize = bytes.u64(table, names * entryBytes + 32);
  if (namesSize > limits.noteBytes || namesAt + namesSize > file.size) return [];
  const text = file.at(namesAt, namesSize);
  const last = Buffer.from(ending, "latin1");
  const sections: Section[] = [];
  for (let at = 0; at < table.length; at += entryBytes) {
    const nameAt = bytes.u32(table, at);
    const nameEnd = text.indexOf(0, nameAt);
    if (nameEnd < 0 || bytes.u32(table, at + 4) === noBits) continue;
    const endsAt = nameEnd - last.length;
    if (endsAt < nameAt || !startsWith(text, endsAt, last)) continue;
    const section = {
      name: text.toString("latin1", nameAt, nameEnd),
      offset: bytes.u64(table, at + 24),
      size: bytes.u64(table, at + 32),
    };
    if (section.offset + section.size <= file.size) sections.push(section);
  }
  return sections;
}

/** Bytes of the section header table, or of what lies before it, that the file does not have. */
export function missingSectionBytes(file: FileRanges, { sectionTable }: ElfHeader): number {
  const { offset, count, entryBytes: size } = sectionTable;
  if (offset === 0 || count === 0 || size !== entryBytes) return 0;
  return Math.max(0, offset + count * entryBytes - file.size);
}
