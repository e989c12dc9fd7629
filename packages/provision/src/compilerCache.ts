import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256, writeFileAtomic } from "@lockstep/store";
import type { Fingerprint } from "./cCompiler.ts";
import { fileIdentity } from "./fileIdentity.ts";

/** A path as it was before anything was read. */
export type Seen = [path: string, identity: string];

/** A fingerprint and what it was read from: as long as nothing of that moved, it holds. */
interface Remembered {
  version: 2;
  cc: Fingerprint;
  seen: Seen[];
}

function cacheFile(store: string, path: string, searchPath: string): string {
  return join(store, "cc", `${sha256(`${path}\n${searchPath}`)}.json`);
}

export async function rememberedCompiler(
  store: string,
  path: string,
  searchPath: string,
): Promise<{ fingerprint: Fingerprint; seen: Seen[] } | undefined> {
  const remembered = await read(cacheFile(store, path, searchPath));
  if (!remembered) return undefined;
  const unchanged = await Promise.all(
    remembered.seen.map(async ([file, identity]) => (await fileIdentity(file)) === identity),
  );
  if (!unchanged.every(Boolean)) return undefined;
  return { fingerprint: remembered.cc, seen: remembered.seen };
}

/**
 * `seen` must have been taken before the files were read. A store that takes no file is no reason to
 * refuse a compiler: it is fingerprinted again next time.
 */
export async function rememberCompiler(
  store: string,
  searchPath: string,
  cc: Fingerprint,
  seen: Seen[],
): Promise<void> {
  const remembered: Remembered = { version: 2, cc, seen };
  const file = cacheFile(store, cc.path, searchPath);
  await writeFileAtomic(file, `${JSON.stringify(remembered)}\n`).catch((error) => {
    if (!isTrouble(error)) throw error;
  });
}

async function read(file: string): Promise<Remembered | undefined> {
  try {
    const value = JSON.parse(await readFile(file, "utf8")) as Remembered;
    return value.version === 2 ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (isTrouble(error)) return undefined;
    throw error;
  }
}

/** Of the system, not a bug. */
function isTrouble(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
