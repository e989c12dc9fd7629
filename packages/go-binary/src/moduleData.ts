import { type AddressSpace, textAt } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";
import type { LinkedPackage, LinkList } from "./linkOrder.ts";
import { lookUpSymbol } from "./lookUpSymbol.ts";
import { RelativeRelocations } from "./relativeRelocations.ts";
import { cachedFingerprint, cachedText } from "./textCache.ts";
import { wordsOf } from "./words.ts";

const entryBytes = 40;
const entryWords = 10;
const fingerprintBytes = 8;
/** Relocations from the last one back, among which that of the moduledata has to be. */
const farthest = 8192;

/** Bytes over which the names and fingerprints of the largest plugins known are spread, tenfold. */
const widest = 16 * 1024 * 1024;

const tags = { symbolTable: 6, gnuHash: 0x6ffffef5 };
/** A larger table takes longer to read than its few pages that are needed. */
const mostAhead = 128 * 1024;

/** What the moduledata of a plugin leads to. */
export interface ModuleOfPlugin {
  list: LinkList;
  moduleDataSize: number;
  hasPluginRuntime: boolean;
}

/**
 * Finds a plugin's list of packages from its moduledata, where pluginpath{ptr,len} stands right
 * before pkghashes{ptr,len,cap} (Go's runtime/symtab.go), without a walk through all symbols and
 * relocations: that takes a fraction of the bytes. Undefined wherever anything is not as the
 * linkers leave it; then the symbols tell (`readPackageSymbols`, `readLinkList`).
 */
export function readModuleOfPlugin(
  space: AddressSpace,
  dynamic: DynamicTable,
): ModuleOfPlugin | undefined {
  const relocations = RelativeRelocations.read(space, dynamic);
  if (!relocations) return undefined;
  readHashTableAhead(space, dynamic);
  const end = Math.max(0, relocations.count - farthest);
  for (let index = relocations.count - 1; index >= end; index--) {
    const list = listPointedAt(space, relocations, index);
    if (!list || !isConfirmed(space, dynamic, list.packages)) continue;
    const layout = lookUpSymbol(space, dynamic, "runtime.firstmoduledata");
    if (!layout?.defined) return undefined;
    const runtime = lookUpSymbol(space, dynamic, "runtime.lastmoduledatap");
    const hasPluginRuntime = runtime?.defined === true;
    return { list, moduleDataSize: layout.size, hasPluginRuntime };
  }
  return undefined;
}

/** The list, if this relocation is that of the pointer in `pkghashes`. */
function listPointedAt(
  space: AddressSpace,
  relocations: RelativeRelocations,
  index: number,
): LinkList | undefined {
  const slice = relocations.address(index);
  if (index === 0 || relocations.address(index - 1) !== slice - 16) return undefined;
  if (space.bytesFrom(slice - 16) < entryBytes) return undefined;
  const count = space.u64(slice + 8);
  const pathBytes = space.u64(slice - 8);
  if (count === 0 || count > limits.packages || space.u64(slice + 16) !== count) return undefined;
  if (pathBytes === 0 || pathBytes > limits.nameBytes) return undefined;
  const packages = packagesAt(space, relocations, relocations.addend(index), count);
  const pathAt = relocations.addend(index - 1);
  return packages && { packages, pluginPath: textAt(space, pathAt, pathBytes) };
}

/** Entries of name{ptr,len} hash{ptr,len} *runtimehash, the last of which is no relative pointer. */
function packagesAt(
  space: AddressSpace,
  relocations: RelativeRelocations,
  base: number,
  count: number,
): LinkedPackage[] | undefined {
  if (space.bytesFrom(base) < count * entryBytes) return undefined;
  const first = relocations.indexOf(base);
  if (first < 0 || first + count * 2 > relocations.count) return undefined;
  if (space.u64(base + 24) !== fingerprintBytes) return undefined;
  const { u64 } = wordsOf(space.table(base, count * entryBytes), space.bytes.littleEndian);
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let entry = 0; entry < count; entry++) {
    const index = first + entry * 2;
    const at = base + entry * entryBytes;
    const nameBytes = u64(entry * entryWords + 2);
    const isEntry =
      relocations.address(index) === at &&
      relocations.address(index + 1) === at + 16 &&
      u64(entry * entryWords + 6) === fingerprintBytes &&
      nameBytes <= limits.nameBytes;
    if (!isEntry) return undefined;
    const [name, hash] = [relocations.addend(index), relocations.addend(index + 1)];
    start = Math.min(start, name, hash);
    end = Math.max(end, name + nameBytes, hash + fingerprintBytes);
  }
  // Linkers put all such texts in one place.
  if (end - start > widest || space.bytesFrom(start) < end - start) return undefined;
  const texts = space.table(start, end - start);
  return Array.from({ length: count }, (_, entry) => {
    const index = first + entry * 2;
    const nameBytes = u64(entry * entryWords + 2);
    return {
      path: cachedText(texts, relocations.addend(index) - start, nameBytes),
      hash: cachedFingerprint(texts, relocations.addend(index + 1) - start),
    };
  });
}

/** Each symbol is looked for in two far apart places of the table; linkers put the symbols behind it. */
function readHashTableAhead(space: AddressSpace, { values }: DynamicTable): void {
  const hash = values.get(tags.gnuHash);
  const symbols = values.get(tags.symbolTable);
  if (hash === undefined || symbols === undefined) return;
  const bytes = symbols - hash;
  if (bytes > 0 && bytes <= mostAhead && space.bytesFrom(hash) >= bytes) {
    space.file.ahead(space.offsetOf(hash), bytes);
  }
}

/** Whether the first and the last of them are packages for the linker, too. */
function isConfirmed(
  space: AddressSpace,
  dynamic: DynamicTable,
  packages: readonly LinkedPackage[],
): boolean {
  return [packages[0]!, packages.at(-1)!].every(
    ({ path }) => lookUpSymbol(space, dynamic, `go:link.pkghash.${path}`)?.defined,
  );
}
