import { type AddressSpace, mapSegments } from "./addressSpace.ts";
import { readBuildInfo } from "./buildInfo.ts";
import { type ByteSource, fileSource } from "./byteSource.ts";
import { readDynamicSymbols } from "./dynamicSymbols.ts";
import { type DynamicTable, readDynamicTable } from "./dynamicTable.ts";
import { readElfHeader } from "./elfHeader.ts";
import { escapePath } from "./escapePath.ts";
import { readExportedSymbols } from "./exportedSymbols.ts";
import { type FileRanges, rangesOf } from "./fileRanges.ts";
import type { ElfFacts, GoBinary, GoBinaryResult } from "./GoBinary.ts";
import { glibcFloorOf } from "./glibcFloor.ts";
import { readGoBuildId } from "./goBuildId.ts";
import { type LinkList, readLinkList } from "./linkOrder.ts";
import { readLooseSymbols } from "./looseSymbols.ts";
import { machineName } from "./machineName.ts";
import { readModuleOfPlugin } from "./moduleData.ts";
import { once } from "./once.ts";
import { type PackageSymbols, readPackageSymbols } from "./packageSymbols.ts";
import { Rejection } from "./rejection.ts";
import { readRelocations } from "./relocations.ts";
import { missingSectionBytes, readSections } from "./sections.ts";
import { systemName } from "./systemName.ts";
import { readVersionNeeds } from "./versionNeeds.ts";

/**
 * Reads an ELF64 file and runs nothing. Any content, damaged or hostile, gives a result: reads are
 * bounded (`limits.ts`), only the needed ranges are touched. Throws for bugs only.
 */
export async function readGoBinary(path: string): Promise<GoBinaryResult> {
  return readGoBinaryFrom(() => fileSource(path), path);
}

/** The same for bytes that need not lie in a file. */
export function readGoBinaryFrom(open: () => ByteSource, path: string): GoBinaryResult {
  return guarded(open, (file) => ({ ok: true, binary: readBinary(path, file, open) }));
}

/** Opens, reads, closes; what the parsers reject becomes a result. */
export function guarded<T>(
  open: () => ByteSource,
  read: (file: FileRanges) => T,
): T | Extract<GoBinaryResult, { ok: false }> {
  try {
    const file = rangesOf(open());
    try {
      return read(file);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof Rejection) {
      return { ok: false, reason: error.reason, detail: error.message };
    }
    if (error instanceof RangeError) {
      return { ok: false, reason: "malformed", detail: `unforeseen content: ${error.message}` };
    }
    if (error instanceof Error && "syscall" in error) {
      return { ok: false, reason: "unreadable", detail: error.message };
    }
    throw error;
  }
}

function readBinary(path: string, file: FileRanges, open: () => ByteSource): GoBinary {
  const header = readElfHeader(file);
  const space = mapSegments(file, header);
  const dynamic = readDynamicTable(space, header);
  const shared = header.type === 3 && !dynamic.pie;
  const packages: PackageFacts =
    (shared && readModuleOfPlugin(space, dynamic)) || readSymbols(space, dynamic, shared);
  const versionNeeds = readVersionNeeds(space, dynamic);
  const glibcFloor = glibcFloorOf(versionNeeds);
  const { runPath, rPath } = dynamic;
  const system = systemName(header.osAbi);
  const missingBytes = missingSectionBytes(file, header);
  const elf: ElfFacts = {
    class: "ELF64",
    byteOrder: header.bytes.littleEndian ? "little" : "big",
    machine: machineName(header.machine),
    ...(system !== undefined && { system }),
    type: header.type === 2 ? "executable" : header.type === 3 ? "shared" : "other",
    pie: dynamic.pie,
    ...(missingBytes > 0 && { missingBytes }),
    needed: dynamic.needed,
    ...(runPath !== undefined && { runPath }),
    ...(rPath !== undefined && { rPath }),
    versionNeeds,
    looseSymbols: readLooseSymbols(space, dynamic),
    ...(dynamic.interpreter !== undefined && { interpreter: dynamic.interpreter }),
    ...(glibcFloor !== undefined && { glibcFloor }),
  };
  const buildInfo = readBuildInfo(space, readSections(file, header, ".go.buildinfo"));
  const { pluginPath } = packages.list;
  const goBuildId = readGoBuildId(space, header);
  const fingerprints = once(() => packages.fingerprints ?? fingerprintsOf(open));
  const exportsOf = (packagePath: string | undefined): string[] =>
    packagePath === undefined ? [] : exportedFrom(open, packagePath);
  const exportedSymbols = once(() => exportsOf(pluginPath));
  const mainPath = buildInfo && escapePath(buildInfo.path);
  const astray = pluginPath !== undefined && mainPath !== pluginPath;
  return {
    file: path,
    size: file.size,
    inode: file.inode,
    elf,
    get fingerprints() {
      return fingerprints();
    },
    linkOrder: packages.list.packages,
    ...(pluginPath !== undefined && { pluginPath }),
    get exportedSymbols() {
      return exportedSymbols();
    },
    strayExports: astray ? exportsOf(mainPath) : [],
    ...(packages.moduleDataSize !== undefined && { moduleDataSize: packages.moduleDataSize }),
    hasPluginRuntime: packages.hasPluginRuntime,
    ...(buildInfo && { buildInfo }),
    ...(goBuildId !== undefined && { goBuildId }),
  };
}

/** What the moduledata or, by way of all symbols, the dynamic symbol table says. */
type PackageFacts = Omit<PackageSymbols, "hashHeaders" | "fingerprints"> & {
  list: LinkList;
  fingerprints?: Map<string, string>;
};

function readSymbols(space: AddressSpace, dynamic: DynamicTable, shared: boolean): PackageFacts {
  const symbols = readPackageSymbols(space, dynamic, readDynamicSymbols(space, dynamic));
  if (!shared) return { ...symbols, list: { packages: [] } };
  return { ...symbols, list: readLinkList(space, readRelocations(space, dynamic), symbols) };
}

/** Of a thousand plugins, few are asked for what other plugins would meet in them. */
function fingerprintsOf(open: () => ByteSource): Map<string, string> {
  const read = again(open, (space, dynamic) => readSymbols(space, dynamic, false).fingerprints);
  return read ?? new Map();
}

function exportedFrom(open: () => ByteSource, packagePath: string): string[] {
  const read = again(open, (space, dynamic) =>
    readExportedSymbols(dynamic, readDynamicSymbols(space, dynamic), packagePath),
  );
  return read ?? [];
}

/** Reads a file once more; nothing if it is gone or damaged by now. */
function again<T>(
  open: () => ByteSource,
  read: (space: AddressSpace, dynamic: DynamicTable) => T,
): T | undefined {
  const result = guarded(open, (file) => {
    const header = readElfHeader(file);
    const space = mapSegments(file, header);
    return { ok: true as const, value: read(space, readDynamicTable(space, header)) };
  });
  return result.ok ? result.value : undefined;
}
