import { dirname, isAbsolute, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { sha256, sha256File } from "@lockstep/store";
import { askCompiler } from "./askCompiler.ts";
import type { CallerEnvironment } from "./callerGo.ts";
import { judgeCompilerLibc } from "./cLibrary.ts";
import { rememberCompiler, rememberedCompiler, type Seen } from "./compilerCache.ts";
import { compilerFiles, searchFolders } from "./compilerFiles.ts";
import { fileIdentity } from "./fileIdentity.ts";
import { findOnPath } from "./findOnPath.ts";
import { type Linker, linkerPaths, readLinkers } from "./linkers.ts";
import type { PinnedZig } from "./pinnedZig.ts";
import type { Platform } from "./platform.ts";
import { systemPath } from "./systemPath.ts";

/** The C compiler that links the plugins, with a fingerprint of all that decides its output. */
export interface CCompiler {
  /** Absolute path of the driver. */
  path: string;
  /** `gcc`, `cc` or `clang`, or `zig cc` with its target: how it is called in a build (CC). */
  command: string;
  /**
   * sha256, in hex, over the contents (never the paths) of driver, cc1, as, ld, crt files, libc; of a
   * pinned one over its wheel's sum and its target.
   */
  id: string;
  /** First line of `--version`. */
  description: string;
  files: { role: string; path: string; sha256: string }[];
  /** Other linkers that it can use; they decide nothing unless a profile asks for one. */
  linkers: Linker[];
  /**
   * All paths, folders and missing files among them, on which the answer rests: while none of them
   * changes, it is the same compiler with the same fingerprint.
   */
  watched: string[];
  /** Only of a pinned one. */
  zig?: {
    pinned: PinnedZig;
    /** The folder of the program, as the store names it. */
    folder: string;
    /** What it builds for. */
    target: Platform;
  };
}

/** A compiler by itself, without the PATH that led to it. */
export type Fingerprint = Omit<CCompiler, "watched">;

const COMMANDS = ["gcc", "cc", "clang"];

/**
 * Finds and fingerprints the C compiler: the first of gcc, cc, clang on the caller's PATH (its CC
 * is not looked at: a build must not depend on it). LS2005 when there is none or it can't link.
 */
export async function inspectCCompiler(options: {
  env: CallerEnvironment;
  store: string;
  signal?: AbortSignal;
}): Promise<{ ok: true; cc: CCompiler } | { ok: false; findings: Finding[] }> {
  const { env, store, signal } = options;
  const path = env.PATH ?? "";
  const command = COMMANDS.find((name) => findOnPath(name, path));
  const driver = command && findOnPath(command, path);
  if (!command || !driver) {
    return refuse(`none of ${COMMANDS.join(", ")} in the folders of PATH (${path || "empty"})`);
  }
  const searchPath = systemPath(dirname(driver));
  const known = await rememberedCompiler(store, driver, searchPath);
  const found = known
    ? { ok: true as const, ...known }
    : await inspect({ driver, command, searchPath, store, signal });
  if (!found.ok) return found;
  const watched = [...foundBefore(driver, command, path), ...found.seen.map(([file]) => file)];
  return { ok: true, cc: { ...found.fingerprint, watched } };
}

/** Where a compiler that appeared would be taken instead of this one. */
function foundBefore(driver: string, command: string, path: string): string[] {
  const folders = path.split(":").filter(isAbsolute);
  const preferred = COMMANDS.slice(0, COMMANDS.indexOf(command));
  const earlier = folders.slice(0, folders.indexOf(dirname(driver)));
  return [
    ...folders.flatMap((folder) => preferred.map((name) => join(folder, name))),
    ...earlier.map((folder) => join(folder, command)),
  ];
}

async function inspect(options: {
  driver: string;
  command: string;
  searchPath: string;
  store: string;
  signal: AbortSignal | undefined;
}): Promise<
  { ok: true; fingerprint: Fingerprint; seen: Seen[] } | { ok: false; findings: Finding[] }
> {
  const { driver, command, searchPath, store, signal } = options;
  const ask = askCompiler(driver, searchPath, signal);
  const version = await ask("--version");
  if (!version) return refuse(`${driver} does not answer --version`);
  const musl = await judgeCompilerLibc(driver, ask);
  if (musl) return { ok: false, findings: [musl] };
  const found = await compilerFiles(driver, searchPath, ask);
  const missing = found.find(({ role, path }) => NEEDED.includes(role) && !path);
  if (missing)
    return refuse(`${driver} has no ${missing.role}: its linker or C library is missing`);
  const watched = [...searchPath.split(":"), ...(await searchFolders(ask))];
  const present = found.flatMap(({ role, path }) => (path ? [{ role, path }] : []));
  const others = await linkerPaths(searchPath, ask);
  const programs = [...present.map(({ path }) => path), ...others.map(({ path }) => path)];
  const seen = await Promise.all(
    [...new Set([...watched, ...programs])].map(
      async (path): Promise<Seen> => [path, await fileIdentity(path)],
    ),
  );
  const files: CCompiler["files"] = [];
  for (const { role, path } of present) files.push({ role, path, sha256: sha256File(path) });
  const id = sha256(files.map(({ role, sha256 }) => `${role} ${sha256}\n`).join(""));
  const description = version.split("\n")[0] ?? version;
  const linkers = await readLinkers(others, ask);
  const fingerprint: Fingerprint = { path: driver, command, id, description, files, linkers };
  await rememberCompiler(store, searchPath, fingerprint, seen);
  return { ok: true, fingerprint, seen };
}

/** Without these no plugin can be linked. */
const NEEDED = ["ld", "crt1.o", "libc.so.6"];

function refuse(cause: string): { ok: false; findings: Finding[] } {
  const fix = {
    text: "install a C compiler and the C library's development files (Debian: gcc and libc6-dev)",
  };
  return { ok: false, findings: [finding("LS2005", { cause, fix })] };
}
