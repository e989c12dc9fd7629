import { mapSegments } from "./addressSpace.ts";
import { readBuildInfo } from "./buildInfo.ts";
import { readDynamicSymbols } from "./dynamicSymbols.ts";
import { readDynamicTable } from "./dynamicTable.ts";
import { readElfHeader } from "./elfHeader.ts";
import { escapePath } from "./escapePath.ts";
import { readExportedSymbols } from "./exportedSymbols.ts";
import { type FileRanges, openRanges } from "./fileRanges.ts";
import type { ElfFacts, GoBinary, GoBinaryResult } from "./GoBinary.ts";
import { readGlibcFloor } from "./glibcFloor.ts";
import { readGoBuildId } from "./goBuildId.ts";
import { readLinkList } from "./linkOrder.ts";
import { machineName } from "./machineName.ts";
import { readPackageSymbols } from "./packageSymbols.ts";
import { Rejection } from "./rejection.ts";
import { readRelocations } from "./relocations.ts";
import { readSections } from "./sections.ts";

/**
 * Reads an ELF64 file and runs nothing. Any content, damaged or hostile, gives a result: reads are
 * bounded (`limits.ts`), only the needed ranges are touched. Throws for bugs only.
 */
export async function readGoBinary(path: string): Promise<GoBinaryResult> {
  return guarded(path, (file) => ({ ok: true, binary: readBinary(path, file) }));
}

/** Opens, reads, closes; what the parsers reject becomes a result. */
export function guarded<T>(
  path: string,
  read: (file: FileRanges) => T,
): T | Extract<GoBinaryResult, { ok: false }> {
  try {
    const file = openRanges(path);
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

function readBinary(path: string, file: FileRanges): GoBinary {
  const header = readElfHeader(file);
  const space = mapSegments(file, header);
  const dynamic = readDynamicTable(space, header);
  const symbols = readDynamicSymbols(space, dynamic);
  const packages = readPackageSymbols(space, dynamic, symbols);
  const shared = header.type === 3 && !dynamic.pie;
  const list = shared
    ? readLinkList(space, readRelocations(space, dynamic), packages)
    : { packages: [] };
  const glibcFloor = readGlibcFloor(space, dynamic);
  const elf: ElfFacts = {
    class: "ELF64",
    byteOrder: header.bytes.littleEndian ? "little" : "big",
    machine: machineName(header.machine),
    type: header.type === 2 ? "executable" : header.type === 3 ? "shared" : "other",
    pie: dynamic.pie,
    needed: dynamic.needed,
    ...(dynamic.interpreter !== undefined && { interpreter: dynamic.interpreter }),
    ...(glibcFloor !== undefined && { glibcFloor }),
  };
  const buildInfo = readBuildInfo(space, readSections(file, header));
  const { pluginPath } = list;
  const exportsOf = (path: string | undefined): string[] =>
    path === undefined ? [] : readExportedSymbols(dynamic, symbols, path);
  const mainPath = buildInfo && escapePath(buildInfo.path);
  const goBuildId = readGoBuildId(space, header);
  return {
    file: path,
    size: file.size,
    inode: file.inode,
    elf,
    fingerprints: packages.fingerprints,
    linkOrder: list.packages,
    ...(pluginPath !== undefined && { pluginPath }),
    exportedSymbols: exportsOf(pluginPath),
    strayExports: pluginPath === undefined || mainPath === pluginPath ? [] : exportsOf(mainPath),
    ...(packages.moduleDataSize !== undefined && { moduleDataSize: packages.moduleDataSize }),
    hasPluginRuntime: packages.hasPluginRuntime,
    ...(buildInfo && { buildInfo }),
    ...(goBuildId !== undefined && { goBuildId }),
  };
}
