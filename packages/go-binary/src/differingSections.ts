import { readFileSync } from "node:fs";
import { fileSource } from "./byteSource.ts";
import { readElfHeader } from "./elfHeader.ts";
import { guarded } from "./readGoBinary.ts";
import { readSections, type Section } from "./sections.ts";

/**
 * Names of the sections that two ELF files do not both have with the same bytes, in the order of
 * the first file. Empty where only what lies outside of sections differs, and where one of them is
 * no ELF file: then no section says anything.
 */
export function differingSections(one: string, other: string): string[] {
  const sections = [one, other].map(sectionsOf);
  const [first, second] = sections;
  if (!first || !second) return [];
  const [bytes, otherBytes] = [readFileSync(one), readFileSync(other)];
  const named = new Map(second.map((section) => [section.name, section]));
  const differ = first.filter((section) => {
    const twin = named.get(section.name);
    return !twin || !contentOf(bytes, section).equals(contentOf(otherBytes, twin));
  });
  const known = new Set(first.map(({ name }) => name));
  const more = second.filter(({ name }) => !known.has(name));
  return [...new Set([...differ, ...more].map(({ name }) => name))];
}

function sectionsOf(path: string): Section[] | undefined {
  const read = guarded(
    () => fileSource(path),
    (file) => ({ ok: true as const, sections: readSections(file, readElfHeader(file)) }),
  );
  return read.ok ? read.sections.filter(({ name }) => name !== "") : undefined;
}

function contentOf(bytes: Buffer, { offset, size }: Section): Buffer {
  return bytes.subarray(offset, offset + size);
}
