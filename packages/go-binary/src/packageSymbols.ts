import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicSymbols } from "./dynamicSymbols.ts";
import { type DynamicTable, nameAt } from "./dynamicTable.ts";
import { startsWith } from "./startsWith.ts";

const hashBytes = "pkghashbytes.";
const hashHeader = "pkghash.";
const g = 0x67;
const r = 0x72;

export interface PackageSymbols {
  /** Package path to fingerprint, 16 hex digits, for every package linked into the file. */
  fingerprints: Map<string, string>;
  /** Symbol index of `go:link.pkghash.<package>`, which a plugin's list refers to. */
  hashHeaders: Map<number, string>;
  /** Size of `runtime.firstmoduledata`: the layout that host and plugin must share. */
  moduleDataSize?: number;
  /** Whether plugins can hook themselves into this file's list of modules. */
  hasPluginRuntime: boolean;
}

/**
 * Finds the linker's symbols about packages (Go's cmd/link/internal/ld/symtab.go): they are
 * exported for interposition, so they survive stripping. Go up to 1.19 spells the prefix
 * `go.link.`, later ones `go:link.`.
 */
export function readPackageSymbols(
  space: AddressSpace,
  dynamic: DynamicTable,
  symbols: DynamicSymbols,
): PackageSymbols {
  const { strings } = dynamic;
  const found: PackageSymbols = {
    fingerprints: new Map(),
    hashHeaders: new Map(),
    hasPluginRuntime: false,
  };
  for (let index = 1; index < symbols.count; index++) {
    const at = symbols.nameOffset(index);
    const first = strings[at];
    if (first === g && isLinkName(strings, at)) {
      const name = nameAt(dynamic, at).slice("go:link.".length);
      if (name.startsWith(hashBytes) && symbols.defined(index)) {
        const value = space.at(symbols.address(index), 8).toString("hex");
        found.fingerprints.set(name.slice(hashBytes.length), value);
      } else if (name.startsWith(hashHeader)) {
        found.hashHeaders.set(index, name.slice(hashHeader.length));
      }
    } else if (first === r && symbols.defined(index) && startsWith(strings, at, runtimePrefix)) {
      if (startsWith(strings, at, lastModuleData)) found.hasPluginRuntime = true;
      if (startsWith(strings, at, firstModuleData)) found.moduleDataSize = symbols.size(index);
    }
  }
  return found;
}

const runtimePrefix = Buffer.from("runtime.");
const lastModuleData = Buffer.from("runtime.lastmoduledatap\0");
const firstModuleData = Buffer.from("runtime.firstmoduledata\0");

const linkPrefix = Buffer.from("link.");

function isLinkName(strings: Buffer, at: number): boolean {
  const separator = strings[at + 2];
  if (strings[at + 1] !== 0x6f || (separator !== 0x3a && separator !== 0x2e)) return false;
  return startsWith(strings, at + 3, linkPrefix);
}
