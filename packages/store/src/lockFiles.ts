import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { makeFolders } from "./makeFolders.ts";
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

export function generations(folder: string, name: string): Generation[] {
  const prefix = `${name}.lock.`;
  const found: Generation[] = [];
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(prefix)) continue;
    const number = Number(entry.slice(prefix.length));
    if (Number.isSafeInteger(number)) found.push({ number, file: join(folder, entry) });
  }
  return found.sort((a, b) => a.number - b.number);
}

/** undefined when the file has been cleared away by a later holder. */
export function lockState(file: string): LockState | undefined {
  try {
    const [text, { mtimeMs }] = [readFileSync(file, "utf8"), statSync(file)];
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
export function take(
  folder: string,
  name: string,
  number: number,
  holder: ProcessIdentity,
): Generation | undefined {
  makeFolders(folder);
  const file = join(folder, `${name}.lock.${number}`);
  try {
    writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  return { number, file };
}

/** Opened without creating: a generation cleared away must not come back. */
export function release({ file }: Generation): void {
  try {
    const opened = openSync(file, "r+");
    try {
      ftruncateSync(opened, 0);
      writeSync(opened, RELEASED, 0);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

export function remove(generation: Generation): void {
  try {
    unlinkSync(generation.file);
  } catch {
    // another holder was faster, or the next one will be
  }
}

/** Says "still alive" to processes that can't see our pid (another container, another machine). */
export function touch({ file }: Generation): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // told again with the next heartbeat
  }
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
