import { mkdir, open, readdir, readFile, stat, unlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { ProcessIdentity } from "./processIdentity.ts";

/**
 * The files behind one lock: NAME.lock.1, NAME.lock.2, ... The highest number is the last holder.
 * A number is taken by creating its file, never reused while a higher one exists, and given back by
 * writing "released" into it, so that a slow process can't take a lock it saw free long ago.
 */
export interface Generation {
  number: number;
  file: string;
}

export type LockState =
  | { state: "released" }
  | { state: "held"; holder: ProcessIdentity; touchedMs: number }
  /** Just created, or its writer was killed between creating and writing. */
  | { state: "unreadable"; touchedMs: number };

const RELEASED = "released\n";

export async function generations(folder: string, name: string): Promise<Generation[]> {
  const prefix = `${name}.lock.`;
  const found: Generation[] = [];
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(prefix)) continue;
    const number = Number(entry.slice(prefix.length));
    if (Number.isSafeInteger(number)) found.push({ number, file: join(folder, entry) });
  }
  return found.sort((a, b) => a.number - b.number);
}

/** undefined when the file has been cleared away by a later holder. */
export async function lockState(file: string): Promise<LockState | undefined> {
  try {
    const [text, { mtimeMs }] = [await readFile(file, "utf8"), await stat(file)];
    if (text === RELEASED) return { state: "released" };
    const holder = parseHolder(text);
    return holder
      ? { state: "held", holder, touchedMs: mtimeMs }
      : { state: "unreadable", touchedMs: mtimeMs };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Creates the file of one generation; false when another process was faster. */
export async function take(
  folder: string,
  name: string,
  number: number,
  holder: ProcessIdentity,
): Promise<Generation | undefined> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.lock.${number}`);
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(`${JSON.stringify(holder)}\n`);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  return { number, file };
}

/** Opened without creating: a generation cleared away must not come back. */
export async function release({ file }: Generation): Promise<void> {
  try {
    const handle = await open(file, "r+");
    try {
      await handle.truncate(0);
      await handle.write(RELEASED, 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

export async function remove(generation: Generation): Promise<void> {
  await unlink(generation.file).catch(() => {});
}

/** Says "still alive" to processes that can't see our pid (another container, another machine). */
export async function touch({ file }: Generation): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => {});
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const { pid, started, scope } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (!Number.isSafeInteger(pid)) return undefined;
    return { pid: pid as number, started: String(started), scope: String(scope) };
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
