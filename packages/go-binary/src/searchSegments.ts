import type { AddressSpace } from "./addressSpace.ts";
import type { Segment } from "./elfHeader.ts";
import { limits } from "./limits.ts";

const chunkBytes = 1024 * 1024;

/**
 * File offsets where `magic` stands at a multiple of `align` in the given segments, in order;
 * gives up after `searchBytes` and after `candidates` (limits.ts).
 */
export function* searchSegments(
  space: AddressSpace,
  segments: readonly Segment[],
  magic: Buffer,
  align: number,
): Generator<number> {
  let left: number = limits.searchBytes;
  let candidates: number = limits.candidates;
  for (const segment of segments) {
    for (let from = 0; from < segment.fileSize && left > 0; from += chunkBytes) {
      const length = Math.min(chunkBytes + magic.length - 1, segment.fileSize - from, left);
      if (length < magic.length) break;
      left -= length;
      const chunk = space.file.table(segment.offset + from, length);
      for (let at = chunk.indexOf(magic); at >= 0; at = chunk.indexOf(magic, at + 1)) {
        if ((segment.address + from + at) % align !== 0) continue;
        yield segment.offset + from + at;
        if (--candidates === 0) return;
      }
    }
  }
}
