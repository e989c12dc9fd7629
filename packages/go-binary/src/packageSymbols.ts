import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicSymbols } from "./dynamicSymbols.ts";
import { type DynamicTable, nameAt } from "./dynamicTable.ts";
import { startsWith } from "./startsWith.ts";
import { cachedFingerprint } from "./textCache.ts";

const go = Buffer.from("go");
/** After "go:", or "go." up to Go 1.19. */
const hashMark = Buffer.from("link.pkghash");
const bytesMark = Buffer.from("bytes.");
/** Bytes of a fingerprint (and of a pointer), and of the header of a string. */
const fingerprintSizes = [8, 16] as const;
/** Bytes between which the size of any runtime's moduledata lies. */
const moduleDataSizes = { least: 256, most: 2048 };
const dot = 0x2e;
const g = 0x67;
const r = 0x72;
const lastModuleData = Buffer.from("runtime.lastmoduledatap\0");
const firstModuleData = Buffer.from("runtime.firstmoduledata\0");

export interface PackageSymbols {
  /** Package path to fingerprint, 16 hex digits, for every package linked into the file. */
  fingerprints: Map<string, string>;
  /** 1 at the index of each symbol `go:link.pkghash.<package>`, which a plugin's list refers to. */
  hashHeaders: Uint8Array;
  /** Size of `runtime.firstmoduledata`: the layout that host and plugin must share. */
  moduleDataSize?: number;
  /** Whether plugins can hook themselves into this file's list of modules. */
  hasPluginRuntime: boolean;
}

/**
 * Finds the linker's symbols about packages (Go's cmd/link/internal/ld/symtab.go): they are
 * exported for interposition, so they survive stripping.
 */
export function readPackageSymbols(
  space: AddressSpace,
  dynamic: DynamicTable,
  symbols: DynamicSymbols,
): PackageSymbols {
  // To read a name costs more than to read a size, and one symbol in a hundred has one of these.
  const { least, most } = moduleDataSizes;
  const usual = symbols.objectsOfSize(fingerprintSizes, least, most);
  const found = collect(space, dynamic, symbols, usual);
  if (found.fingerprints.size > 0) return found;
  return collect(space, dynamic, symbols, symbols.all());
}

function collect(
  space: AddressSpace,
  dynamic: DynamicTable,
  symbols: DynamicSymbols,
  candidates: readonly number[],
): PackageSymbols {
  const { strings } = dynamic;
  const found: PackageSymbols = {
    fingerprints: new Map(),
    hashHeaders: new Uint8Array(symbols.count),
    hasPluginRuntime: false,
  };
  for (const index of candidates) {
    const at = symbols.nameOffset(index);
    const first = strings[at];
    if (first === g && startsWith(strings, at, go) && startsWith(strings, at + 3, hashMark)) {
      const mark = at + 3 + hashMark.length;
      if (strings[mark] === dot) {
        found.hashHeaders[index] = 1;
      } else if (symbols.defined(index) && startsWith(strings, mark, bytesMark)) {
        const value = cachedFingerprint(space.at(symbols.address(index), 8), 0);
        found.fingerprints.set(nameAt(dynamic, mark + bytesMark.length), value);
      }
    } else if (first === r && symbols.defined(index)) {
      if (startsWith(strings, at, lastModuleData)) found.hasPluginRuntime = true;
      if (startsWith(strings, at, firstModuleData)) found.moduleDataSize = symbols.size(index);
    }
  }
  return found;
}
