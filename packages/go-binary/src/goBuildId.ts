import type { AddressSpace } from "./addressSpace.ts";
import type { ElfHeader } from "./elfHeader.ts";
import { limits } from "./limits.ts";

const noteSegment = 4;
const goBuildIdNote = 4;

/** Go's build ID, `action/.../content`, from the note of owner "Go" (Go's cmd/link, elf.go). */
export function readGoBuildId(space: AddressSpace, header: ElfHeader): string | undefined {
  const { bytes, file } = space;
  const align = (length: number): number => (length + 3) & ~3;
  for (const segment of header.segments) {
    if (segment.type !== noteSegment || segment.fileSize > limits.noteBytes) continue;
    const notes = file.at(segment.offset, segment.fileSize);
    for (let at = 0; at + 12 <= notes.length; ) {
      const nameBytes = bytes.u32(notes, at);
      const valueBytes = bytes.u32(notes, at + 4);
      const valueAt = at + 12 + align(nameBytes);
      if (nameBytes > notes.length || valueAt + valueBytes > notes.length) break;
      const owner = notes.toString("latin1", at + 12, at + 12 + nameBytes).replace(/\0+$/, "");
      if (owner === "Go" && bytes.u32(notes, at + 8) === goBuildIdNote) {
        return notes.toString("latin1", valueAt, valueAt + valueBytes);
      }
      at = valueAt + align(valueBytes);
    }
  }
  return undefined;
}
