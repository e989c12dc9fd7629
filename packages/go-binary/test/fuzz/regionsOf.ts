import { mapSegments } from "../../src/addressSpace.ts";
import { memorySource } from "../../src/byteSource.ts";
import { readDynamicTable } from "../../src/dynamicTable.ts";
import { readElfHeader } from "../../src/elfHeader.ts";
import { rangesOf } from "../../src/fileRanges.ts";
import { readSections } from "../../src/sections.ts";

/** A part of a file, in bytes. */
export interface Region {
  name: string;
  start: number;
  end: number;
}

const tables = [
  { name: "hash table", tag: 0x6ffffef5, bytes: 64 * 1024 },
  { name: "head of the hash table", tag: 0x6ffffef5, bytes: 64 },
  { name: "classic hash table", tag: 4, bytes: 64 },
  { name: "symbols", tag: 6, bytes: 512 * 1024 },
  { name: "names", tag: 5, bytes: 512 * 1024 },
  { name: "relocations", tag: 7, bytes: 512 * 1024 },
  { name: "packed relocations", tag: 36, bytes: 16 * 1024 },
  { name: "version needs", tag: 0x6ffffffe, bytes: 256 },
];

const believed = /^\.(go\.|note|gopclntab|data\.rel\.ro|shstrtab|interp)/;

/** What the reader believes of a file, so that damage hits that, and the whole file at last. */
export function regionsOf(content: Buffer): Region[] {
  const file = rangesOf(memorySource(content));
  const header = readElfHeader(file);
  const space = mapSegments(file, header);
  const dynamic = readDynamicTable(space, header);
  const found: Region[] = [
    { name: "file header", start: 0, end: 64 },
    { name: "program headers", start: 64, end: 64 + header.segments.length * 56 },
  ];
  const section = header.segments.find((each) => each.type === 2);
  if (section) {
    const { offset, fileSize } = section;
    found.push({ name: "dynamic section", start: offset, end: offset + fileSize });
  }
  for (const { name, tag, bytes } of tables) {
    const start = space.offsetOf(dynamic.values.get(tag) ?? -1);
    if (start >= 0) found.push({ name, start, end: start + bytes });
  }
  for (const { name, offset, size } of readSections(file, header)) {
    if (believed.test(name)) found.push({ name, start: offset, end: offset + size });
  }
  const { offset, count } = header.sectionTable;
  if (count > 0) found.push({ name: "section headers", start: offset, end: offset + count * 64 });
  found.push({ name: "anywhere", start: 0, end: content.length });
  file.close();
  return found
    .map((each) => ({ ...each, end: Math.min(each.end, content.length) }))
    .filter((each) => each.end - each.start >= 16);
}
