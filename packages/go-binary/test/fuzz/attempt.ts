import { type ByteSource, memorySource } from "../../src/byteSource.ts";
import { limits } from "../../src/limits.ts";
import { readGoBinaryFrom } from "../../src/readGoBinary.ts";
import { sourceFilesFrom } from "../../src/sourceFiles.ts";
import { mutate } from "./mutate.ts";
import { randomOf } from "./randomOf.ts";
import type { Sample } from "./samples.ts";

/** What no damage may make the reader exceed, for one file read in every way. */
const most = { milliseconds: 5000, bytes: 4 * limits.fileBytes };

export interface Attempt {
  sample: string;
  /** "ok", or the reason for which the file was rejected. */
  outcome: string;
  milliseconds: number;
  bytesRead: number;
  /** What the reader must never do; undefined if it did nothing of it. */
  fault?: string;
}

/** Reads one damaged file: the same one for the same seed and round. */
export function attempt(samples: readonly Sample[], seed: number, round: number): Attempt {
  const random = randomOf(seed, round);
  const { name, content, regions } = samples[round % samples.length]!;
  const damaged = mutate(content, regions, random);
  let bytesRead = 0;
  const open = (): ByteSource => {
    const source = memorySource(damaged.content);
    return {
      ...source,
      read(into, done, offset) {
        const read = source.read(into, done, offset);
        bytesRead += read;
        return read;
      },
    };
  };
  const started = performance.now();
  let outcome = "ok";
  let fault: string | undefined;
  try {
    const result = readGoBinaryFrom(open, name);
    if (result.ok && random(4) === 0) {
      const { fingerprints, exportedSymbols } = result.binary;
      if (!(fingerprints instanceof Map && Array.isArray(exportedSymbols))) fault = "no lists";
    }
    if (!result.ok) {
      outcome = result.reason;
      if (/^$|unforeseen/.test(result.detail)) fault = `detail "${result.detail}"`;
    }
    if (random(64) === 0) sourceFilesFrom(open);
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    damaged.undo();
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > most.milliseconds) fault ??= `took ${milliseconds.toFixed(0)} ms`;
  if (bytesRead > most.bytes) fault ??= `read ${bytesRead} bytes`;
  return { sample: name, outcome, milliseconds, bytesRead, ...(fault !== undefined && { fault }) };
}
