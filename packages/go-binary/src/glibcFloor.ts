import type { AddressSpace } from "./addressSpace.ts";
import { type DynamicTable, nameAt } from "./dynamicTable.ts";
import { limits } from "./limits.ts";

const tags = { verneed: 0x6ffffffe, verneedCount: 0x6fffffff };

/**
 * The newest glibc version that any symbol of the file asks for, as in "2.34": on an older glibc
 * the file cannot be loaded. Undefined for other C libraries. (LSB, "Version Requirements".)
 */
export function readGlibcFloor(space: AddressSpace, dynamic: DynamicTable): string | undefined {
  const { bytes } = space;
  let at = dynamic.values.get(tags.verneed);
  const count = Math.min(dynamic.values.get(tags.verneedCount) ?? 0, limits.versionNeeds);
  let left: number = limits.versionNeeds;
  let newest: number[] | undefined;
  for (let index = 0; at !== undefined && index < count; index++) {
    const need = space.at(at, 16);
    const next = bytes.u32(need, 12);
    let auxAt = at + bytes.u32(need, 8);
    const auxCount = bytes.u16(need, 2);
    for (let aux = 0; aux < auxCount && left-- > 0; aux++) {
      const entry = space.at(auxAt, 16);
      const step = bytes.u32(entry, 12);
      const version = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(nameAt(dynamic, bytes.u32(entry, 8)));
      if (version) newest = newer(newest, version[1]!.split(".").map(Number));
      if (step === 0) break;
      auxAt += step;
    }
    if (next === 0) break;
    at += next;
  }
  return newest?.join(".");
}

function newer(left: number[] | undefined, right: number[]): number[] {
  if (!left) return right;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0 ? left : right;
  }
  return left;
}
