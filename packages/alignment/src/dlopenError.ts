import type { ElfFacts, GoBinaryResult } from "@lockstep/go-binary";
import { unreachable } from "@lockstep/schema";
import type { Artefact } from "./Artefact.ts";
import type { Lack } from "./libraries/lackOf.ts";

/** What becomes of the attempt to link a file into the process. */
export type Linking =
  | { outcome: "linked" }
  /** `text` is what the dynamic linker says after the path; undefined where the words vary. */
  | { outcome: "error"; text?: string }
  /** `realpath` finds nothing, before the dynamic linker is asked. */
  | { outcome: "missing" }
  | { outcome: "crash" }
  | { outcome: "hang" };

/**
 * What glibc's `dlopen` does with a file, and its exact words (glibc's elf/dl-load.c). A file for
 * another machine is skipped in silence, so the words are those for a missing file.
 */
export function linkingOf(file: GoBinaryResult, host: ElfFacts | undefined): Linking {
  if (!file.ok) return linkingOfUnreadable(file.reason);
  const { elf } = file.binary;
  // The machine's number is looked at first, in the byte order of the process.
  if (host && (elf.machine !== host.machine || elf.byteOrder !== host.byteOrder)) {
    return {
      outcome: "error",
      text: "cannot open shared object file: No such file or directory",
    };
  }
  if (host && elf.system !== host.system) {
    const isLinux = host.system === undefined;
    return { outcome: "error", ...(isLinux && { text: "ELF file OS ABI invalid" }) };
  }
  switch (elf.type) {
    case "executable":
      return { outcome: "error", text: "cannot dynamically load executable" };
    case "other":
      return { outcome: "error", text: "only ET_DYN and ET_EXEC can be loaded" };
    case "shared":
      if (!elf.pie) return { outcome: "linked" };
      return {
        outcome: "error",
        text: "cannot dynamically load position-independent executable",
      };
    default:
      return unreachable(elf.type);
  }
}

function linkingOfUnreadable(reason: Extract<GoBinaryResult, { ok: false }>["reason"]): Linking {
  switch (reason) {
    case "missing":
      return { outcome: "missing" };
    case "fifo":
      return { outcome: "hang" };
    case "truncated":
      return { outcome: "crash" };
    case "directory":
      return { outcome: "error", text: "cannot read file data: Is a directory" };
    case "too-short":
      return { outcome: "error", text: "file too short" };
    case "cut-headers":
      return { outcome: "error", text: "cannot read file data" };
    case "not-elf":
    case "mach-o":
    case "windows":
      return { outcome: "error", text: "invalid ELF header" };
    case "elf-32-bit":
      return { outcome: "error", text: "wrong ELF class: ELFCLASS32" };
    case "relocatable-object":
      return { outcome: "error", text: "only ET_DYN and ET_EXEC can be loaded" };
    case "unreadable":
    case "not-a-regular-file":
    case "malformed":
      return { outcome: "error" };
    default:
      return unreachable(reason);
  }
}

/** What glibc says of what it misses; undefined for a machine other than this one. */
export function wordsOfLack(lack: Lack, { realPath }: Artefact): string | undefined {
  switch (lack.kind) {
    case "library":
      if (lack.notElf !== undefined) return `${lack.notElf}: invalid ELF header`;
      return `${lack.name}: cannot open shared object file: No such file or directory`;
    case "glibc":
      if (lack.path === undefined) return undefined;
      return `${lack.path}: version \`GLIBC_${lack.version}' not found (required by ${realPath})`;
    case "symbols":
      // Of several the first by the order of relocations is named.
      return lack.names.length > 1 ? undefined : `${realPath}: undefined symbol: ${lack.names[0]}`;
    default:
      return unreachable(lack);
  }
}
