import { mapSegments } from "./addressSpace.ts";
import { fileSource } from "./byteSource.ts";
import { readDynamicTable } from "./dynamicTable.ts";
import { readElfHeader } from "./elfHeader.ts";
import { machineName } from "./machineName.ts";
import { guarded } from "./readGoBinary.ts";
import type { RejectionReason } from "./rejection.ts";
import { readVersionDefinitions } from "./versionNeeds.ts";

/** What the dynamic linker has to know of a shared library, or a program. */
export interface Library {
  machine: string;
  soname?: string;
  /** The dynamic linker that a program asks for. */
  interpreter?: string;
  needed: string[];
  runPath?: string;
  rPath?: string;
  /** Symbol versions that it defines, as in "GLIBC_2.34". */
  versions: string[];
}

/** Reads a shared library without its symbols, with the bounds of {@link readGoBinary}. */
export function readLibrary(
  path: string,
): { ok: true; library: Library } | { ok: false; reason: RejectionReason; detail: string } {
  return guarded(
    () => fileSource(path),
    (file) => {
      const header = readElfHeader(file);
      const space = mapSegments(file, header);
      const dynamic = readDynamicTable(space, header);
      const { needed, soname, interpreter, runPath, rPath } = dynamic;
      const library = {
        machine: machineName(header.machine),
        needed,
        ...(soname !== undefined && { soname }),
        ...(interpreter !== undefined && { interpreter }),
        ...(runPath !== undefined && { runPath }),
        ...(rPath !== undefined && { rPath }),
        versions: readVersionDefinitions(space, dynamic),
      };
      return { ok: true as const, library };
    },
  );
}
