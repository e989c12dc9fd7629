/** What the dynamic linker of this machine finds for a file. */
export interface LinkedLibraries {
  /** Name, as files ask for it, to path. */
  found: ReadonlyMap<string, string>;
  /** What it does not find; the first one is what it names. */
  missing: readonly MissingLibrary[];
  /** Name of what is found to the symbol versions that it defines, as in "GLIBC_2.34". */
  versions: ReadonlyMap<string, readonly string[]>;
}

export interface MissingLibrary {
  name: string;
  /** The file that asks for it, where that is another library. */
  neededBy?: string;
  /** What bears the name and is no ELF file, at which the linker gives up. */
  notElf?: string;
}
