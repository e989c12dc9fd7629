import { mapSegments } from "./addressSpace.ts";
import { type ByteSource, fileSource } from "./byteSource.ts";
import { readDynamicSymbols } from "./dynamicSymbols.ts";
import { nameAt, readDynamicTable } from "./dynamicTable.ts";
import { readElfHeader } from "./elfHeader.ts";
import { guarded } from "./readGoBinary.ts";
import { startsWith } from "./startsWith.ts";

/** A type that the compiler saw being turned into an interface. */
export interface Implementation {
  /** Import path of the package that declares the type. */
  typePackage: string;
  /** Import path of the package that declares the interface, and its name there. */
  interfacePackage: string;
  interfaceName: string;
}

/** "go:", or "go." up to Go 1.19. */
const prefixes = [Buffer.from("go:itab."), Buffer.from("go.itab.")];
const name = /^\*?(?<path>(?:[^[\]]*\/)?[^/.[\]]+)\.(?<name>[^/[\]]+)$/;

/**
 * The named types and interfaces of the itabs in a plugin (`go:itab.<type>,<interface>`, Go's
 * cmd/compile/internal/reflectdata): they are exported, so they survive stripping. Generic types are
 * left out. Nothing for a file that cannot be read.
 */
export function implementedInterfaces(path: string): Implementation[] {
  const read = implementedInterfacesFrom(() => fileSource(path));
  return read.ok ? read.implementations : [];
}

function implementedInterfacesFrom(open: () => ByteSource) {
  return guarded(open, (file) => {
    const header = readElfHeader(file);
    const space = mapSegments(file, header);
    const dynamic = readDynamicTable(space, header);
    const symbols = readDynamicSymbols(space, dynamic);
    const { strings } = dynamic;
    const implementations: Implementation[] = [];
    for (let index = 1; index < symbols.count; index++) {
      const at = symbols.nameOffset(index);
      if (strings[at] !== prefixes[0]![0] || !symbols.defined(index)) continue;
      const prefix = prefixes.find((each) => startsWith(strings, at, each));
      if (!prefix) continue;
      dynamic.spend(prefix.length);
      const found = parse(nameAt(dynamic, at + prefix.length));
      if (found) implementations.push(found);
    }
    return { ok: true as const, implementations };
  });
}

function parse(text: string): Implementation | undefined {
  const [type, implemented, ...more] = text.split(",").map((part) => name.exec(part)?.groups);
  if (!type || !implemented || more.length > 0) return undefined;
  return {
    typePackage: unescaped(type.path!),
    interfacePackage: unescaped(implemented.path!),
    interfaceName: implemented.name!,
  };
}

/** Go's cmd/internal/objabi.PathToPrefix: dots of the last element, among others, become %2e. */
function unescaped(path: string): string {
  return path.replace(/%([0-9a-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
