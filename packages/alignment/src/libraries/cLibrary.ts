import type { ElfFacts } from "@lockstep/go-binary";

/** The C library that a file is linked for: none where it asks for no library at all. */
export type CLibrary = "glibc" | "musl" | "none";

/** By the interpreter and the names of the libraries: musl's is `libc.so` or `libc.musl-*`. */
export function cLibraryOf({ interpreter = "", needed, glibcFloor }: ElfFacts): CLibrary {
  if (asksForMusl(interpreter) || needed.some(isMusl)) return "musl";
  if (glibcFloor !== undefined || needed.includes("libc.so.6")) return "glibc";
  if (/\/ld(?:-linux|64)/.test(interpreter)) return "glibc";
  return "none";
}

/** Whether an interpreter is musl's dynamic linker, `/lib/ld-musl-ARCH.so.1`. */
export function asksForMusl(interpreter: string): boolean {
  return interpreter.includes("/ld-musl-");
}

/** Whether a library is musl's, by its own name or the one that Alpine gives it. */
export function isMusl(library: string): boolean {
  return library === "libc.so" || library.startsWith("libc.musl-");
}
