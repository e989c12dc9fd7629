/** What {@link makeElf} puts into the file; the defaults make a little-endian amd64 plugin. */
export interface ElfOptions {
  bigEndian?: boolean;
  machine?: number;
  /** "go.link." up to Go 1.19. */
  prefix?: string;
  /** Relative relocations as DT_RELR, addends in place. */
  packed?: boolean;
  packages?: Record<string, string>;
  pluginPath?: string;
  /** Build info in the form of Go 1.17 and older: pointers to strings. */
  oldBuildInfo?: { version: string; module: string };
}

const relative: Record<number, number> = { 62: 8, 183: 1027, 22: 12 };
const absolute: Record<number, number> = { 62: 1, 183: 257, 22: 22 };

/**
 * A file for the reader only, of kinds that no toolchain here makes: one segment that starts at
 * address 0, symbols counted by DT_HASH, no section headers.
 */
export function makeElf(options: ElfOptions = {}): Buffer {
  const { bigEndian = false, machine = bigEndian ? 22 : 62, prefix = "go:link." } = options;
  const { packages = { "ex.com/a": "0011223344556677" }, pluginPath = "ex.com/p" } = options;
  const image = Buffer.alloc(64 * 1024);
  const u16 = (value: number, at: number) =>
    bigEndian ? image.writeUInt16BE(value, at) : image.writeUInt16LE(value, at);
  const u32 = (value: number, at: number) =>
    bigEndian ? image.writeUInt32BE(value, at) : image.writeUInt32LE(value, at);
  const u64 = (value: number, at: number) =>
    bigEndian
      ? image.writeBigUInt64BE(BigInt(value), at)
      : image.writeBigUInt64LE(BigInt(value), at);
  let free = 0x400;
  const reserve = (bytes: number): number => {
    const at = (free + 15) & ~15;
    free = at + bytes;
    return at;
  };
  const text = (value: string): { at: number; length: number } => {
    const length = Buffer.byteLength(value);
    const at = reserve(length + 1);
    image.write(value, at);
    return { at, length };
  };

  let strings = "\0";
  const symbols: { name: number; at: number; size: number }[] = [];
  const symbol = (name: string, at: number, size: number): number => {
    symbols.push({ name: Buffer.byteLength(strings), at, size });
    strings += `${name}\0`;
    return symbols.length;
  };
  const pointers: { at: number; to: number }[] = [];
  const symbolic: { at: number; symbol: number }[] = [];

  const names = Object.keys(packages);
  const list = reserve(names.length * 40);
  names.forEach((name, index) => {
    const entry = list + index * 40;
    const path = text(name);
    const linked = reserve(8);
    image.write(packages[name]!, linked, "hex");
    const own = reserve(8);
    image.write(packages[name]!, own, "hex");
    symbol(`${prefix}pkghashbytes.${name}`, own, 8);
    const header = symbol(`${prefix}pkghash.${name}`, reserve(16), 16);
    pointers.push({ at: entry, to: path.at }, { at: entry + 16, to: linked });
    u64(path.length, entry + 8);
    u64(8, entry + 24);
    symbolic.push({ at: entry + 32, symbol: header });
  });
  symbol("runtime.firstmoduledata", reserve(16), 592);
  symbol("runtime.lastmoduledatap", reserve(16), 8);
  symbol(`${pluginPath}.New`, reserve(16), 16);
  const moduleData = reserve(40);
  const path = text(pluginPath);
  pointers.push({ at: moduleData, to: path.at }, { at: moduleData + 16, to: list });
  u64(path.length, moduleData + 8);
  u64(names.length, moduleData + 24);

  if (options.oldBuildInfo) {
    const { version, module } = options.oldBuildInfo;
    const info = reserve(32);
    image.write("\xff Go buildinf:", info, "latin1");
    image[info + 14] = 8;
    image[info + 15] = bigEndian ? 1 : 0;
    [version, module].forEach((value, index) => {
      const header = reserve(16);
      const { at, length } = text(value);
      u64(at, header);
      u64(length, header + 8);
      u64(header, info + 16 + index * 8);
    });
  }

  const symbolTable = reserve((symbols.length + 1) * 24);
  symbols.forEach(({ name, at, size }, index) => {
    const entry = symbolTable + (index + 1) * 24;
    u32(name, entry);
    image[entry + 4] = 0x11; // global object
    u16(1, entry + 6);
    u64(at, entry + 8);
    u64(size, entry + 16);
  });
  const stringTable = text(strings);
  const hash = reserve(16);
  u32(1, hash);
  u32(symbols.length + 1, hash + 4);

  const rela: { at: number; info: [symbol: number, type: number]; addend: number }[] = [
    ...symbolic.map(({ at, symbol: index }) => ({
      at,
      info: [index, absolute[machine]!] as [number, number],
      addend: 0,
    })),
  ];
  const tags: [number, number][] = [
    [4, hash],
    [5, stringTable.at],
    [6, symbolTable],
    [10, stringTable.length],
  ];
  if (options.packed) {
    const table = reserve(pointers.length * 8);
    pointers.forEach(({ at, to }, index) => {
      u64(to, at);
      u64(at, table + index * 8);
    });
    tags.push([36, table], [35, pointers.length * 8]);
  } else {
    for (const { at, to } of pointers) rela.push({ at, info: [0, relative[machine]!], addend: to });
  }
  const relaTable = reserve(rela.length * 24);
  rela.forEach(({ at, info: [index, type], addend }, position) => {
    const entry = relaTable + position * 24;
    u64(at, entry);
    u32(bigEndian ? index : type, entry + 8);
    u32(bigEndian ? type : index, entry + 12);
    u64(addend, entry + 16);
  });
  tags.push([7, relaTable], [8, rela.length * 24], [0, 0]);
  const dynamic = reserve(tags.length * 16);
  tags.forEach(([tag, value], index) => {
    u64(tag, dynamic + index * 16);
    u64(value, dynamic + index * 16 + 8);
  });

  image.write("\x7fELF", 0, "latin1");
  image.set([2, bigEndian ? 2 : 1, 1], 4);
  u16(3, 16);
  u16(machine, 18);
  u64(64, 32);
  u16(2, 56);
  const size = free + 16;
  [
    { type: 1, flags: 6, at: 0, bytes: size },
    { type: 2, flags: 6, at: dynamic, bytes: tags.length * 16 },
  ].forEach(({ type, flags, at, bytes }, index) => {
    const entry = 64 + index * 56;
    u32(type, entry);
    u32(flags, entry + 4);
    u64(at, entry + 8);
    u64(at, entry + 16);
    u64(bytes, entry + 32);
    u64(bytes, entry + 40);
  });
  return image.subarray(0, size);
}
