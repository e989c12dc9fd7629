import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GoBinary, Library } from "@lockstep/go-binary";
import { readLibrary } from "@lockstep/go-binary";
import { asksForMusl, isMusl } from "./cLibrary.ts";
import type { LinkedLibraries, MissingLibrary } from "./LinkedLibraries.ts";
import { readLdCache } from "./ldCache.ts";

const machines: Record<string, { go: string; triplet: string }> = {
  x64: { go: "amd64", triplet: "x86_64-linux-gnu" },
  arm64: { go: "arm64", triplet: "aarch64-linux-gnu" },
};
const glibc = "libc.so.6";
/** No real program loads a tenth as many. */
const mostLibraries = 1000;

type Asking = Pick<Library, "needed" | "rPath" | "runPath"> & { path: string };

/**
 * Resolves what a file of this machine needs as glibc's dynamic linker does (elf/dl-load.c): run
 * paths of the file and, without one, of those that led to it, LD_LIBRARY_PATH as given (default
 * that of this process), ldconfig's cache, the system's folders. Undefined for files of another
 * machine and for programs of another C library: nothing here says what theirs finds.
 */
export function findLibraries(
  { elf }: GoBinary,
  realPath: string,
  libraryPath = process.env.LD_LIBRARY_PATH ?? "",
): LinkedLibraries | undefined {
  const machine = machines[process.arch];
  if (process.platform !== "linux" || elf.machine !== machine?.go) return undefined;
  if (!elf.needed.some((name) => name === glibc || isMusl(name))) return undefined;
  if (asksForMusl(elf.interpreter ?? "")) return undefined;
  // Without a run path of its own the answer is the same for every file.
  const isUsual = elf.runPath === undefined && elf.rPath === undefined;
  const key = [libraryPath, ...elf.needed].join("\0");
  const known = isUsual ? complete.get(key) : undefined;
  if (known) return known;
  const found = new Map<string, string>();
  const missing: MissingLibrary[] = [];
  const versions = new Map<string, readonly string[]>();
  const queue: { asking: Asking; rPaths: string[] }[] = [
    { asking: { ...elf, path: realPath }, rPaths: [] },
  ];
  // Breadth first, the order in which the linker loads them.
  for (const { asking, rPaths } of queue) {
    const own =
      asking.runPath === undefined && asking.rPath ? [expanded(asking.rPath, asking)] : [];
    const inherited = asking.runPath === undefined ? [...own, ...rPaths] : [];
    const folders = [
      ...inherited.flatMap((each) => each.split(":")),
      ...libraryPath.split(/[:;]/).filter((each) => each !== ""),
      ...expanded(asking.runPath ?? "", asking).split(":"),
    ].filter((each) => each !== "");
    for (const name of asking.needed) {
      if (found.has(name) || missing.some((each) => each.name === name)) continue;
      const neededBy = asking.path === realPath ? {} : { neededBy: asking.path };
      // A library of another machine is passed over, a file that is none ends the search.
      const path = candidates(name, folders, machine).find(
        (each) => libraryAt(each)?.machine === machine.go || isNoElf(each),
      );
      const library = path === undefined ? undefined : libraryAt(path);
      if (path === undefined || !library) {
        missing.push({ name, ...neededBy, ...(path !== undefined && { notElf: path }) });
        continue;
      }
      found.set(name, path);
      versions.set(name, library.versions);
      if (queue.length < mostLibraries) {
        queue.push({ asking: { ...library, path }, rPaths: [...own, ...rPaths] });
      }
    }
  }
  const result = { found, missing, versions };
  if (isUsual && missing.length === 0) complete.set(key, result);
  return result;
}

function candidates(
  name: string,
  folders: readonly string[],
  { go, triplet }: { go: string; triplet: string },
): string[] {
  if (name.includes("/")) return [name];
  const multiarch = existsSync(`/lib/${triplet}`);
  const system = multiarch
    ? [`/lib/${triplet}`, `/usr/lib/${triplet}`, "/lib", "/usr/lib"]
    : ["/lib64", "/usr/lib64", "/lib", "/usr/lib"];
  return [
    ...folders.map((folder) => join(folder, name)),
    ...(cache(go).get(name) ?? []),
    ...system.map((folder) => join(folder, name)),
  ];
}

/** $ORIGIN is the folder of the file that asks. */
function expanded(path: string, { path: file }: Asking): string {
  return path.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, dirname(file));
}

const caches = new Map<string, ReturnType<typeof readLdCache>>();
const complete = new Map<string, LinkedLibraries>();
const libraries = new Map<string, Library>();

function cache(machine: string): ReturnType<typeof readLdCache> {
  const known = caches.get(machine) ?? readLdCache(machine);
  caches.set(machine, known);
  return known;
}

/** Of a thousand plugins nearly all need the same few libraries. */
function libraryAt(path: string): Library | undefined {
  const known = libraries.get(path);
  if (known || !existsSync(path)) return known;
  const read = readLibrary(path);
  if (!read.ok) return undefined;
  libraries.set(path, read.library);
  return read.library;
}

/** Such as the linker's script `libc.so`, which compilers are installed with. */
function isNoElf(path: string): boolean {
  if (libraries.has(path) || !existsSync(path)) return false;
  const read = readLibrary(path);
  return !read.ok && read.reason === "not-elf";
}
