import type { AddressSpace } from "./addressSpace.ts";
import { limits } from "./limits.ts";
import { type ModuleText, parseModuleText } from "./moduleText.ts";
import { searchSegments } from "./searchSegments.ts";
import type { Section } from "./sections.ts";

const magic = Buffer.from("\xff Go buildinf:", "latin1");
const headerBytes = 32;
const inlineText = 2;
const sentinelBytes = 16;
const writable = 2;

/** What the go command recorded about the build (Go's debug/buildinfo). */
export interface BuildInfo extends ModuleText {
  /** As in "go1.26.9"; experiments follow after a space. */
  goVersion: string;
}

/**
 * Reads the build info, or nothing where there is none: plugins of Go 1.20 and older have none.
 * Content that cannot be is taken as none too: it does not decide whether a plugin loads.
 */
export function readBuildInfo(space: AddressSpace, sections: Section[]): BuildInfo | undefined {
  for (const offset of candidates(space, sections)) {
    const texts = readTexts(space, offset);
    if (!texts || texts.version === "") continue;
    return { goVersion: texts.version, ...parseModuleText(unframed(texts.module)) };
  }
  return undefined;
}

function* candidates(space: AddressSpace, sections: Section[]): Generator<number> {
  const section = sections.find((each) => each.name === ".go.buildinfo");
  if (section && section.size >= headerBytes) {
    if (space.file.at(section.offset, magic.length).equals(magic)) yield section.offset;
  }
  // Without section headers Go looks at the start of the first writable segment.
  const data = space.loads.filter((segment) => (segment.flags & writable) !== 0);
  const others = space.loads.filter((segment) => (segment.flags & writable) === 0);
  yield* searchSegments(space, [...data, ...others], magic, 16);
}

function readTexts(
  space: AddressSpace,
  offset: number,
): { version: string; module: string } | undefined {
  const { file } = space;
  if (offset + headerBytes > file.size) return undefined;
  const header = Buffer.from(file.at(offset, headerBytes));
  if (header[15]! & inlineText) {
    const version = readInline(space, offset + headerBytes);
    const module = version && readInline(space, version.end);
    return version && module && { version: version.text, module: module.text };
  }
  // Go 1.17 and older: two pointers to string headers of the file's own byte order.
  if (header[14] !== 8) return undefined;
  const version = readString(space, space.bytes.u64(header, 16));
  const module = readString(space, space.bytes.u64(header, 24));
  return version === undefined ? undefined : { version, module: module ?? "" };
}

function readInline(space: AddressSpace, at: number): { text: string; end: number } | undefined {
  const { file } = space;
  let length = 0;
  for (let index = 0; index < 4; index++) {
    if (at + index >= file.size) return undefined;
    const byte = file.at(at + index, 1)[0]!;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte & 0x80) continue;
    const start = at + index + 1;
    if (length > limits.moduleTextBytes || start + length > file.size) return undefined;
    return { text: file.at(start, length).toString("utf8"), end: start + length };
  }
  return undefined;
}

function readString(space: AddressSpace, address: number): string | undefined {
  if (space.bytesFrom(address) < 16) return undefined;
  const text = space.u64(address);
  const length = space.u64(address + 8);
  if (length > limits.moduleTextBytes || space.bytesFrom(text) < length) return undefined;
  return space.at(text, length).toString("utf8");
}

/** The module text stands between two random-looking marks of 16 bytes (Go's modload/build.go). */
function unframed(text: string): string {
  const start = text.indexOf("path\t");
  const end = text.lastIndexOf("\n");
  return start < 0 || end < start || text.length < 2 * sentinelBytes ? "" : text.slice(start, end);
}
