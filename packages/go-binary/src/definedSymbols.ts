import { mapSegments } from "./addressSpace.ts";
import { fileSource } from "./byteSource.ts";
import { readDynamicSymbols } from "./dynamicSymbols.ts";
import { nameAt, readDynamicTable } from "./dynamicTable.ts";
import { readElfHeader } from "./elfHeader.ts";
import { guarded } from "./readGoBinary.ts";

/** Which of these names the dynamic symbol table of a file defines; none where it is unreadable. */
export function definedSymbols(path: string, names: readonly string[]): string[] {
  const wanted = new Set(names);
  const read = guarded(
    () => fileSource(path),
    (file) => {
      const header = readElfHeader(file);
      const space = mapSegments(file, header);
      const dynamic = readDynamicTable(space, header);
      const symbols = readDynamicSymbols(space, dynamic);
      const found = symbols
        .all()
        .filter((index) => symbols.defined(index))
        .map((index) => nameAt(dynamic, symbols.nameOffset(index)))
        .filter((name) => wanted.has(name));
      return { ok: true as const, found };
    },
  );
  return read.ok ? read.found : [];
}
