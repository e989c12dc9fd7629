import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { BoundedOutput } from "./boundedOutput.ts";
import { lineSplitter } from "./lineSplitter.ts";
import { type StartedProcess, startProcess } from "./startProcess.ts";

export interface RunOptions {
  cwd: string;
  /** The whole environment: nothing is inherited. */
  env: Record<string, string>;
  /** Written to the child's standard input, which is then closed. Absent: /dev/null. */
  stdin?: string | Uint8Array;
  /** On abort the whole tree is ended and `run` rejects with the signal's reason. */
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Bytes kept of each of stdout and stderr; default 64 MiB. More is read and dropped. */
  maxOutputBytes?: number;
  onStdoutLine?: (line: string) => void;
  onStderrLine?: (line: string) => void;
}

/** The program could not be started at all: `ENOENT`, `EACCES`, ... of program or folder. */
export interface StartFailure {
  code: string;
  message: string;
}

export interface RunResult {
  /** Exit code; null when a signal ended it, when it timed out or never started. */
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
  timedOut: boolean;
  /** Output beyond `maxOutputBytes` was dropped. */
  truncated: boolean;
  failedToStart?: StartFailure;
}

const DEFAULT_MAX_OUTPUT = 64 * 1024 * 1024;
const DRAIN_MS = 1000;

/**
 * Runs a command to its end. Whatever way it ends, no process of its tree is left: what it leaves
 * running behind itself is ended as well. A non-zero exit is a result, not an exception.
 */
export async function run(argv: readonly string[], options: RunOptions): Promise<RunResult> {
  options.signal?.throwIfAborted();
  const { stdin, cwd, env } = options;
  let started: StartedProcess;
  try {
    started = startProcess(argv, {
      cwd,
      env,
      stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
  } catch (error) {
    const failure = startFailure(error, cwd);
    if (failure) return neverStarted(failure);
    throw error;
  }
  return await follow(started, options);
}

async function follow(started: StartedProcess, options: RunOptions): Promise<RunResult> {
  const { child, kill } = started;
  const limit = options.maxOutputBytes ?? DEFAULT_MAX_OUTPUT;
  const stdout = collect(child.stdout, limit, options.onStdoutLine);
  const stderr = collect(child.stderr, limit, options.onStderrLine);
  child.stdin?.on("error", () => {}); // the child may close its input early
  child.stdin?.end(options.stdin);
  let timedOut = false;
  const onAbort = (): void => void kill();
  options.signal?.addEventListener("abort", onAbort, { once: true });
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          void kill();
        }, options.timeoutMs);
  try {
    const end = await ending(child, options.cwd);
    if ("failure" in end) return neverStarted(end.failure);
    await finish(started, [child.stdout, child.stderr], timedOut || options.signal?.aborted);
    // Not on `close`: a stream says that it is closed before it tells its listeners.
    for (const each of [stdout, stderr]) each.endLines();
    options.signal?.throwIfAborted();
    return {
      code: timedOut ? null : end.code,
      signal: end.signal,
      stdout: stdout.output.text(),
      stderr: stderr.output.text(),
      timedOut,
      truncated: stdout.output.truncated || stderr.output.truncated,
    };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", onAbort);
  }
}

type Ending = { code: number | null; signal: string | null } | { failure: StartFailure };

function ending(child: ChildProcess, cwd: string): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", (error) => {
      const failure = startFailure(error, cwd);
      if (failure) resolve({ failure });
      else reject(error);
    });
  });
}

/** Waits for the rest of the tree and of the output; a pipe kept open elsewhere is let go. */
async function finish(
  { kill, leftBehind }: StartedProcess,
  streams: (Readable | null)[],
  killing: boolean | undefined,
): Promise<void> {
  if (killing || leftBehind()) await kill();
  const drained = Promise.all(streams.map(closed));
  const stop = new AbortController();
  await Promise.race([
    drained,
    sleep(DRAIN_MS, undefined, { signal: stop.signal }).catch(() => {}),
  ]);
  stop.abort();
  for (const stream of streams) stream?.destroy();
}

function closed(stream: Readable | null): Promise<void> {
  if (!stream || stream.closed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once("close", resolve);
  });
}

/** What a stream brings; `endLines` hands on a last line that has no newline. */
function collect(
  stream: Readable | null,
  limit: number,
  onLine: ((line: string) => void) | undefined,
): { output: BoundedOutput; endLines: () => void } {
  const output = new BoundedOutput(limit);
  const lines = onLine && lineSplitter(onLine);
  stream?.on("data", (chunk: Buffer) => {
    output.push(chunk);
    lines?.push(chunk);
  });
  return { output, endLines: () => lines?.end() };
}

/** Node says `spawn PROGRAM ENOENT` for a missing folder as well: told apart here. */
function startFailure(error: unknown, cwd: string): StartFailure | undefined {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || !syscall?.startsWith("spawn")) return undefined;
  if (code === "ENOENT" && !existsSync(cwd)) return { code, message: `no folder ${cwd}` };
  return { code, message };
}

function neverStarted(failedToStart: StartFailure): RunResult {
  return {
    code: null,
    signal: null,
    stdout: "",
    stderr: "",
    timedOut: false,
    truncated: false,
    failedToStart,
  };
}
