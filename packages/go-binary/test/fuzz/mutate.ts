import type { Random } from "./randomOf.ts";
import type { Region } from "./regionsOf.ts";

const extremes = [0, 1, 7, 0x7f, 0xff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x10_0000];

export interface Mutated {
  /** The damaged content, which shares memory with the original until `undo`. */
  content: Buffer;
  undo(): void;
}

/** Damages a file in place, in one to six places, and cuts one in eight. */
export function mutate(original: Buffer, regions: readonly Region[], random: Random): Mutated {
  const undo: (() => void)[] = [];
  for (let count = 1 + random(6); count > 0; count--) {
    const { start, end } = regions[random(regions.length)]!;
    const at = start + (random(end - start - 8) & (random(4) === 0 ? ~0 : ~7));
    const before = Buffer.from(original.subarray(at, at + 8));
    undo.push(() => before.copy(original, at));
    damage(original, at, random);
  }
  const content = random(8) === 0 ? original.subarray(0, random(original.length)) : original;
  return {
    content,
    undo() {
      for (const each of undo.reverse()) each();
    },
  };
}

function damage(content: Buffer, at: number, random: Random): void {
  const extreme = extremes[random(extremes.length)]!;
  switch (random(7)) {
    case 0:
      content[at] = random(256);
      break;
    case 1:
      content.writeUInt32LE(extreme, at);
      break;
    case 2:
      content.writeUInt32BE(extreme, at);
      break;
    case 3:
      content.writeBigUInt64LE(BigInt(random(content.length)), at);
      break;
    case 4:
      content.writeBigUInt64LE((1n << BigInt(random(64))) - 1n, at);
      break;
    case 5:
      content.writeUInt16LE(random(0x1_0000), at);
      break;
    default:
      // A value that is right somewhere else: tables that run into each other.
      copyWord(content, at, random(content.length - 8) & ~7);
  }
}

function copyWord(content: Buffer, to: number, from: number): void {
  content.copy(content, to, from, from + 8);
}
