import { type AddressSpace, textAt } from "./addressSpace.ts";
import { limits } from "./limits.ts";
import type { PackageSymbols } from "./packageSymbols.ts";
import { Rejection } from "./rejection.ts";
import type { Relocations } from "./relocations.ts";

const entryBytes = 40;
const nameAt = 0;
const hashAt = 16;
const runtimeHashAt = 32;

export interface LinkedPackage {
  path: string;
  /** Fingerprint that the plugin was linked with, 16 hex digits. */
  hash: string;
}

export interface LinkList {
  packages: LinkedPackage[];
  /** What Go takes as the identity of the plugin; escaped, unlike package paths. */
  pluginPath?: string;
}

/**
 * The list that the runtime walks in `plugin.Open` (`modulehash` in Go's runtime/symtab.go):
 * entries of name{ptr,len} hash{ptr,len} *runtimehash, found by the relocations of the last field.
 */
export function readLinkList(
  space: AddressSpace,
  relocations: Relocations,
  symbols: PackageSymbols,
): LinkList {
  const entries = entryAddresses(relocations, symbols);
  if (entries.length === 0) return { packages: [] };
  const base = entries[0]!;
  const end = entries.at(-1)! + entryBytes;
  const pointers = new Map<number, number>();
  const toList: number[] = [];
  if (entries.length > limits.packages) {
    throw new Rejection("malformed", "it lists more packages than any real plugin has");
  }
  for (let index = 0; index < relocations.count; index++) {
    if (relocations.symbol(index) !== 0) continue;
    const address = relocations.address(index);
    const addend = relocations.addend(index);
    const field = (address - base) % entryBytes;
    const isText = field === nameAt || field === hashAt;
    if (isText && address >= base && address < end) pointers.set(address, addend);
    if (addend === base && toList.length < limits.candidates) toList.push(address);
  }
  for (const address of relocations.packed) {
    if (toList.length >= limits.candidates || space.bytesFrom(address) < 8) continue;
    if (space.u64(address) === base) toList.push(address);
  }
  const pointer = (address: number): number => pointers.get(address) ?? space.u64(address);
  const pluginPath = readPluginPath(space, toList, entries.length, relocations);
  return {
    packages: entries.map((entry) => readEntry(space, entry, pointer)),
    ...(pluginPath !== undefined && { pluginPath }),
  };
}

function entryAddresses(relocations: Relocations, symbols: PackageSymbols): number[] {
  const entries: number[] = [];
  if (symbols.hashHeaders.size === 0) return entries;
  for (let index = 0; index < relocations.count; index++) {
    const symbol = relocations.symbol(index);
    if (symbol !== 0 && symbols.hashHeaders.has(symbol)) {
      entries.push(relocations.address(index) - runtimeHashAt);
    }
  }
  return entries.sort((a, b) => a - b);
}

function readEntry(
  space: AddressSpace,
  entry: number,
  pointer: (address: number) => number,
): LinkedPackage {
  const path = textAt(space, pointer(entry + nameAt), space.u64(entry + 8));
  const length = space.u64(entry + 24);
  if (length !== 8) throw new Rejection("malformed", "a fingerprint does not have 8 bytes");
  return { path, hash: space.at(pointer(entry + hashAt), length).toString("hex") };
}

/** In `moduledata`, pluginpath{ptr,len} stands right before pkghashes{ptr,len,cap}. */
function readPluginPath(
  space: AddressSpace,
  toList: number[],
  count: number,
  relocations: Relocations,
): string | undefined {
  for (const slice of toList) {
    if (space.bytesFrom(slice - 16) < 32) continue;
    if (space.u64(slice + 8) !== count) continue;
    const text = relativeAddend(relocations, slice - 16) ?? space.u64(slice - 16);
    return textAt(space, text, space.u64(slice - 8));
  }
  return undefined;
}

function relativeAddend(relocations: Relocations, address: number): number | undefined {
  for (let index = 0; index < relocations.count; index++) {
    if (relocations.symbol(index) === 0 && relocations.address(index) === address) {
      return relocations.addend(index);
    }
  }
  return undefined;
}
