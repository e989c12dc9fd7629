import { compareVersions, type GoBinary, glibcVersion } from "@lockstep/go-binary";
import type { Artefact } from "../Artefact.ts";
import type { MissingLibrary } from "./LinkedLibraries.ts";

/** What a file needs of a machine and does not get there. */
export type Lack =
  | ({ kind: "library" } & MissingLibrary)
  /** `target` is the newest version that the C library has; `path` is that of this machine. */
  | { kind: "glibc"; version: string; target: string; path?: string }
  /** Names that nothing in the process defines. */
  | { kind: "symbols"; names: readonly string[] };

const glibc = "libc.so.6";

/**
 * The first thing that the dynamic linker misses for a file, in a process that has loaded the
 * libraries of `loaded` before: a name that is loaded is not looked for again. Undefined where it
 * finds everything, or where nothing is known of the machine.
 */
export function lackOf(plugin: Artefact, loaded: readonly Artefact[]): Lack | undefined {
  const { libraries, targetGlibc, binary } = plugin;
  const isLoaded = (name: string): boolean =>
    loaded.some((each) => each.libraries?.found.has(name));
  const missing = libraries?.missing.find(({ name }) => !isLoaded(name));
  if (missing) return { kind: "library", ...missing };
  if (!binary.ok) return undefined;
  return (
    glibcLack(binary.binary, { libraries, targetGlibc }) ??
    symbolsLack(binary.binary.elf.looseSymbols, [plugin, ...loaded])
  );
}

/** The linker resolves all names at once (RTLD_NOW), in all files that are loaded by then. */
function symbolsLack(symbols: readonly string[], files: readonly Artefact[]): Lack | undefined {
  if (symbols.length === 0 || files.some(({ libraries }) => libraries === undefined)) {
    return undefined;
  }
  const defined = new Set(files.flatMap(({ defines }) => defines?.(symbols) ?? []));
  const names = symbols.filter((name) => !defined.has(name));
  return names.length === 0 ? undefined : { kind: "symbols", names };
}

/** The first symbol version of glibc that a file needs and its target does not have. */
export function glibcLack(
  { elf }: GoBinary,
  { libraries, targetGlibc }: Pick<Artefact, "libraries" | "targetGlibc">,
): Extract<Lack, { kind: "glibc" }> | undefined {
  const needed = elf.versionNeeds
    .filter(({ library }) => library === glibc)
    .flatMap(({ versions }) => versions);
  if (targetGlibc !== undefined) {
    const version = needed
      .map(glibcVersion)
      .find((each) => each !== undefined && compareVersions(each, targetGlibc) > 0);
    return version === undefined ? undefined : { kind: "glibc", version, target: targetGlibc };
  }
  const path = libraries?.found.get(glibc);
  if (!libraries || path === undefined || libraries.glibcVersions.length === 0) return undefined;
  const symbol = needed.find((each) => !libraries.glibcVersions.includes(each));
  const version = symbol === undefined ? undefined : glibcVersion(symbol);
  if (version === undefined) return undefined;
  const target = libraries.glibcVersions
    .map(glibcVersion)
    .filter((each) => each !== undefined)
    .sort(compareVersions)
    .at(-1);
  return { kind: "glibc", version, target: target ?? "an unknown version", path };
}
