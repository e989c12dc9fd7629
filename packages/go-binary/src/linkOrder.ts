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
  const entries = relocations
    .addressesOf(symbols.hashHeaders)
    .map((address) => address - runtimeHashAt)
    .sort((a, b) => a - b);
  if (entries.length === 0) return { packages: [] };
  if (entries.length > limits.packages) {
    throw new Rejection("malformed", "it lists more packages than any real plugin has");
  }
  const base = entries[0]!;
  const end = entries.at(-1)! + entryBytes;
  const pointers = relocations.relativeBetween(base, end);
  const pointer = (address: number): number => pointers.get(address) ?? space.u64(address);
  const pluginPath = readPluginPath(space, base, entries.length, relocations);
  return {
    packages: entries.map((entry) => readEntry(space, entry, pointer)),
    ...(pluginPath !== undefined && { pluginPath }),
  };
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
  base: number,
  count: number,
  relocations: Relocations,
): string | undefined {
  for (const slice of relocations.pointingTo(base, space)) {
    if (space.bytesFrom(slice - 16) < 32) continue;
    if (space.u64(slice + 8) !== count) continue;
    const text =
      relocations.relativeBetween(slice - 16, slice - 15).get(slice - 16) ?? space.u64(slice - 16);
    return textAt(space, text, space.u64(slice - 8));
  }
  return undefined;
}
