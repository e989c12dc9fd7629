import { compareVersions, type GoBinary, glibcVersion } from "@lockstep/go-binary";
import type { Artefact } from "../Artefact.ts";
import type { MissingLibrary } from "./LinkedLibraries.ts";

/** What a file needs of a machine and does not get there. */
export type Lack =
  | ({ kind: "library" } & MissingLibrary)
  /** `target` is the newest version of the C library; `path` is that of its files which lacks it. */
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
  // Of all its libraries: libm.so.6 and others have versions that libc.so.6 is not asked for.
  const needed = elf.versionNeeds.flatMap(({ library, versions }) =>
    versions.flatMap((symbol) => {
      const version = glibcVersion(symbol);
      return version === undefined ? [] : [{ library, symbol, version }];
    }),
  );
  if (targetGlibc !== undefined) {
    const newer = needed.find(({ version }) => compareVersions(version, targetGlibc) > 0);
    return newer && { kind: "glibc", version: newer.version, target: targetGlibc };
  }
  if (!libraries) return undefined;
  const absent = needed.find(({ library, symbol }) => {
    const defined = libraries.versions.get(library) ?? [];
    return defined.length > 0 && !defined.includes(symbol);
  });
  const path = absent && libraries.found.get(absent.library);
  if (!absent || path === undefined) return undefined;
  const target = libraries.versions
    .get(glibc)
    ?.map(glibcVersion)
    .filter((each) => each !== undefined)
    .sort(compareVersions)
    .at(-1);
  return { kind: "glibc", version: absent.version, target: target ?? "an unknown version", path };
}
