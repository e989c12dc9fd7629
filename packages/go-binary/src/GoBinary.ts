import type { BuildInfo } from "./buildInfo.ts";
import type { LinkedPackage } from "./linkOrder.ts";
import type { RejectionReason } from "./rejection.ts";
import type { VersionNeed } from "./versionNeeds.ts";

/** What one ELF file says about itself. For a file that Go did not make most of it is empty. */
export interface GoBinary {
  /** The path as given. */
  file: string;
  /** Bytes. */
  size: number;
  /** "device:inode", by which the dynamic linker knows a file it has loaded. */
  inode: string;
  elf: ElfFacts;
  /** Package path to fingerprint (16 hex digits) of every package linked in; hosts and plugins. */
  fingerprints: Map<string, string>;
  /** Plugins only: the packages in the order in which the runtime compares them. */
  linkOrder: LinkedPackage[];
  /** Plugins only: Go's identity of the plugin, escaped. */
  pluginPath?: string;
  /** Plugins only: the names that `Lookup` finds, sorted; read when first asked for. */
  readonly exportedSymbols: string[];
  /**
   * Plugins only: names exported under the main package's own path though the plugin path is
   * another one (`-ldflags=-pluginpath` alone). `plugin.Open` fails on them.
   */
  strayExports: string[];
  /** Size of the runtime's moduledata in bytes: differs between most Go minor releases. */
  moduleDataSize?: number;
  /** Whether `plugin.Open` in this file could hook a plugin in. */
  hasPluginRuntime: boolean;
  buildInfo?: BuildInfo;
  goBuildId?: string;
}

export interface ElfFacts {
  class: "ELF64";
  byteOrder: "little" | "big";
  machine: string;
  /** The system that the header names, by Go's name; undefined for Linux, and where it names none. */
  system?: string;
  type: "executable" | "shared" | "other";
  /**
   * Bytes by which the file ends before its section header table does: a file that was cut behind
   * what the dynamic linker maps. Undefined for a whole one, and without such a table.
   */
  missingBytes?: number;
  /** A position-independent executable; its type is "shared", yet it cannot be loaded. */
  pie: boolean;
  interpreter?: string;
  /** Shared libraries that are loaded with it. */
  needed: string[];
  /** Folders in which these are looked for, as written in the file. */
  runPath?: string;
  /** The older form of it, which counts only without a run path. */
  rPath?: string;
  versionNeeds: VersionNeed[];
  /** Symbols of no version that some other file of the process has to define, or it is refused. */
  looseSymbols: string[];
  /** The oldest glibc that can load it, as in "2.34". */
  glibcFloor?: string;
}

/** The facts, or why there are none; `detail` is a clause for people. */
export type GoBinaryResult =
  | { ok: true; binary: GoBinary }
  | { ok: false; reason: RejectionReason; detail: string };
