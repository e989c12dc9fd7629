/** ELFOSABI_* of <elf.h>, of the systems that Go builds for. */
const names: Record<number, string> = {
  2: "netbsd",
  6: "solaris",
  9: "freebsd",
  12: "openbsd",
};
const none = 0;
const linux = 3;

/**
 * Go's name of the system in an ELF header; undefined for Linux and where none is named, which
 * dynamic linkers of Linux take for the same.
 */
export function systemName(osAbi: number): string | undefined {
  return osAbi === none || osAbi === linux ? undefined : (names[osAbi] ?? `system ${osAbi}`);
}
