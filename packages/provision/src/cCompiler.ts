import { dirname } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { sha256, sha256File } from "@lockstep/store";
import { askCompiler } from "./askCompiler.ts";
import type { CallerEnvironment } from "./callerGo.ts";
import { rememberCompiler, rememberedCompiler } from "./compilerCache.ts";
import { compilerFiles, searchFolders } from "./compilerFiles.ts";
import { fileIdentity } from "./fileIdentity.ts";
import { findOnPath } from "./findOnPath.ts";
import { systemPath } from "./systemPath.ts";

/** The C compiler that links the plugins, with a fingerprint of all that decides its output. */
export interface CCompiler {
  /** Absolute path of the driver. */
  path: string;
  /** `gcc`, `cc` or `clang`: the name it is called by in a build. */
  command: string;
  /** sha256 over the contents (never the paths) of driver, cc1, as, ld, crt files, libc; hex. */
  id: string;
  /** First line of `--version`. */
  description: string;
  files: { role: string; path: string; sha256: string }[];
}

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
  const remembered = await rememberedCompiler(store, driver, searchPath);
  if (remembered) return { ok: true, cc: remembered };
  return await inspect({ driver, command, searchPath, store, signal });
}

async function inspect(options: {
  driver: string;
  command: string;
  searchPath: string;
  store: string;
  signal: AbortSignal | undefined;
}): Promise<{ ok: true; cc: CCompiler } | { ok: false; findings: Finding[] }> {
  const { driver, command, searchPath, store, signal } = options;
  const ask = askCompiler(driver, searchPath, signal);
  const version = await ask("--version");
  if (!version) return refuse(`${driver} does not answer --version`);
  const found = await compilerFiles(driver, searchPath, ask);
  const missing = found.find(({ role, path }) => NEEDED.includes(role) && !path);
  if (missing)
    return refuse(`${driver} has no ${missing.role}: its linker or C library is missing`);
  const watched = [...searchPath.split(":"), ...(await searchFolders(ask))];
  const present = found.flatMap(({ role, path }) => (path ? [{ role, path }] : []));
  const seen = await Promise.all(
    [...new Set([...watched, ...present.map(({ path }) => path)])].map(
      async (path): Promise<[string, string]> => [path, await fileIdentity(path)],
    ),
  );
  const files: CCompiler["files"] = [];
  for (const { role, path } of present) files.push({ role, path, sha256: await sha256File(path) });
  const id = sha256(files.map(({ role, sha256 }) => `${role} ${sha256}\n`).join(""));
  const description = version.split("\n")[0] ?? version;
  const cc: CCompiler = { path: driver, command, id, description, files };
  await rememberCompiler(store, searchPath, cc, seen);
  return { ok: true, cc };
}

/** Without these no plugin can be linked; elsewhere than on Linux they have other names. */
const NEEDED = process.platform === "linux" ? ["ld", "crt1.o", "libc.so.6"] : [];

function refuse(cause: string): { ok: false; findings: Finding[] } {
  const fix = {
    text: "install a C compiler and the C library's development files (Debian: gcc and libc6-dev)",
  };
  return { ok: false, findings: [finding("LS2005", { cause, fix })] };
}
