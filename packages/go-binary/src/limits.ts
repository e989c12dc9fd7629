/**
 * Bounds on what is read from one file, whatever its headers claim. The largest plugins known
 * (100 MB, a whole Kubernetes client) stay below a fifth of each.
 */
export const limits = {
  /** Bytes of one table: dynamic symbols, their names, relocations. */
  tableBytes: 64 * 1024 * 1024,
  /** Bytes read from one file for everything except its function table. */
  fileBytes: 192 * 1024 * 1024,
  programHeaders: 128,
  sectionHeaders: 4096,
  dynamicEntries: 4096,
  /** Bytes of one name: a package path, a symbol, a library. */
  nameBytes: 16 * 1024,
  /** Bytes of all names of one file together. */
  allNameBytes: 128 * 1024 * 1024,
  /** Entries of a plugin's package list. */
  packages: 100_000,
  /** Places where a magic number may turn out to be something else. */
  candidates: 64,
  /** Bytes of the module text of the build info. */
  moduleTextBytes: 8 * 1024 * 1024,
  /** Bytes searched for a magic number when a file has no section headers. */
  searchBytes: 64 * 1024 * 1024,
  noteBytes: 64 * 1024,
  versionNeeds: 4096,
  /** Symbols before the hashed ones, which are those that the file does not define. */
  looseSymbols: 65_536,
  functionTableBytes: 160 * 1024 * 1024,
  functions: 4_000_000,
  /** Bytes of all function and file names of one table together, each at least 64. */
  functionNameBytes: 512 * 1024 * 1024,
} as const;
