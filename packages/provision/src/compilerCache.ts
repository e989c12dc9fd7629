import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256, writeFileAtomic } from "@lockstep/store";
import type { CCompiler } from "./cCompiler.ts";
import { fileIdentity } from "./fileIdentity.ts";

/** A fingerprint and what it was read from: as long as nothing of that moved, it holds. */
interface Remembered {
  version: 1;
  cc: CCompiler;
  seen: [path: string, identity: string][];
}

function cacheFile(store: string, path: string, searchPath: string): string {
  return join(store, "cc", `${sha256(`${path}\n${searchPath}`)}.json`);
}

export async function rememberedCompiler(
  store: string,
  path: string,
  searchPath: string,
): Promise<CCompiler | undefined> {
  const remembered = await read(cacheFile(store, path, searchPath));
  if (!remembered) return undefined;
  const unchanged = await Promise.all(
    remembered.seen.map(async ([file, identity]) => (await fileIdentity(file)) === identity),
  );
  return unchanged.every(Boolean) ? remembered.cc : undefined;
}

/** `seen` must have been taken before the files were read. */
export async function rememberCompiler(
  store: string,
  searchPath: string,
  cc: CCompiler,
  seen: [path: string, identity: string][],
): Promise<void> {
  const remembered: Remembered = { version: 1, cc, seen };
  const file = cacheFile(store, cc.path, searchPath);
  await writeFileAtomic(file, `${JSON.stringify(remembered)}\n`);
}

async function read(file: string): Promise<Remembered | undefined> {
  try {
    const value = JSON.parse(await readFile(file, "utf8")) as Remembered;
    return value.version === 1 ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
