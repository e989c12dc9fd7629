import { createWriteStream } from "node:fs";
import { stat, truncate } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolders } from "@lockstep/store";
import type { HttpGetOptions } from "./httpGet.ts";

/** Tries in a row that bring no byte, and tries in all. */
const MOST_IDLE = 3;
const MOST_TRIES = 100;

export type FetchedFile =
  | { ok: true }
  /** `absent`: the server says that there is no such file (404, 410). */
  | { ok: false; absent: boolean; words: string };

/**
 * Fetches a file into `part`, from where an earlier attempt ended: in this process or one that was
 * killed. A cut connection is taken up again as long as something arrives. What was fetched is only
 * as good as the server: the caller checks it.
 */
export async function fetchFile(
  address: URL,
  part: string,
  options: HttpGetOptions & { limit: number; onBytes: (bytes: number) => void },
): Promise<FetchedFile> {
  const { signal } = options;
  makeFolders(dirname(part));
  let words = "";
  let before = await sizeOf(part);
  for (let tries = 0, idle = 0; tries < MOST_TRIES && idle < MOST_IDLE; tries++) {
    signal?.throwIfAborted();
    const tried = await tryOnce(address, part, options);
    if (tried.kind === "done") return { ok: true };
    if (tried.kind === "refused") return { ok: false, absent: tried.absent, words: tried.words };
    words = tried.words;
    const size = await sizeOf(part);
    idle = size > before ? 0 : idle + 1;
    before = size;
    if (idle > 0) await sleep(200 * 4 ** (idle - 1), undefined, { signal });
  }
  return { ok: false, absent: false, words };
}

type Try =
  | { kind: "done" }
  | { kind: "cut"; words: string }
  | { kind: "refused"; absent: boolean; words: string };

async function tryOnce(
  address: URL,
  part: string,
  options: HttpGetOptions & { limit: number; onBytes: (bytes: number) => void },
): Promise<Try> {
  const { limit, onBytes, signal } = options;
  const start = await sizeOf(part);
  const headers: Record<string, string> = {
    "accept-encoding": "identity",
    ...(start > 0 && { range: `bytes=${start}-` }),
  };
  try {
    const { httpGet } = await import("./httpGet.ts"); // brings Node's HTTP and TLS, which take time
    const answer = await httpGet(address, { ...options, headers });
    const whole = wholeSize(answer);
    const { statusCode = 0 } = answer;
    if (statusCode !== 200 && statusCode !== 206) {
      answer.destroy();
      if (statusCode !== 416) return refusal(statusCode);
      if (whole === start) return { kind: "done" };
      await truncate(part, 0); // of another file than the server's
      return { kind: "cut", words: "the file changed on the server" };
    }
    const from = statusCode === 206 ? start : 0;
    if (statusCode === 206 && rangeStart(answer) !== start) {
      answer.destroy();
      await truncate(part, 0);
      return { kind: "cut", words: "the server answers with another range than asked for" };
    }
    let size = from;
    const counting = new Transform({
      transform(piece: Buffer, _encoding, done) {
        size += piece.length;
        onBytes(size);
        done(size > limit ? new Error(`it has more than ${limit} bytes`) : null, piece);
      },
    });
    const file = createWriteStream(part, { flags: from > 0 ? "a" : "w" });
    await pipeline(answer, counting, file, { signal });
    if (whole !== undefined && size < whole) {
      return { kind: "cut", words: `the connection ended after ${size} of ${whole} bytes` };
    }
    return { kind: "done" };
  } catch (error) {
    signal?.throwIfAborted();
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === "write" && code === "ENOSPC") throw error;
    return { kind: "cut", words: message || code || "the connection failed" };
  }
}

function refusal(status: number): Try {
  const words = `the server answers with status ${status}`;
  if (status === 429 || status >= 500) return { kind: "cut", words };
  return { kind: "refused", absent: status === 404 || status === 410, words };
}

/** Size of the whole file, as far as the answer tells. */
function wholeSize({ statusCode, headers }: IncomingMessage): number | undefined {
  const told =
    statusCode === 200
      ? headers["content-length"]
      : /\/(\d+)$/.exec(headers["content-range"] ?? "")?.[1];
  return told === undefined ? undefined : Number(told);
}

function rangeStart({ headers }: IncomingMessage): number {
  return Number(/^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1] ?? Number.NaN);
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found?.size ?? 0;
}
