import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileResult, judgeFile } from "./judgeFile.ts";
import { killTree } from "./killTree.ts";
import { type FileRecord, recordVariable } from "./record.ts";

/** A result together with everything the file printed, stdout and stderr as they came. */
export interface FileRun {
  result: FileResult;
  output: string;
}

/** How long the pipes may stay open after the process itself has ended, in milliseconds. */
const pipeGrace = 2_000;

/** Runs one test file in a process of its own; resolves also on timeout, never rejects for it. */
export async function runFile(
  folder: string,
  file: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<FileRun> {
  const scratch = mkdtempSync(join(tmpdir(), "lockstep-test-"));
  const recordFile = join(scratch, "record.json");
  const marker = { name: "LOCKSTEP_TEST_ID", value: randomUUID() };
  const started = performance.now();
  try {
    const child = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), "--conditions=lockstep-source", file],
      {
        cwd: folder,
        detached: true,
        env: { ...process.env, [recordVariable]: recordFile, [marker.name]: marker.value },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    let timedOut = false;
    const stop = (): void => killTree(child.pid as number, `${marker.name}=${marker.value}`);
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, timeoutMs);
    signal.addEventListener("abort", stop);
    const { code, endSignal } = await ended(child);
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    const end = { code, signal: endSignal, timedOut, record: readRecord(recordFile) };
    const milliseconds = performance.now() - started;
    return {
      result: judgeFile(file, end, milliseconds, timeoutMs),
      output: Buffer.concat(chunks).toString("utf8"),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ended(child: ChildProcess): Promise<{ code: number | null; endSignal: string | null }> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, endSignal) => {
      const done = (): void => {
        clearTimeout(grace);
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ code, endSignal });
      };
      const grace = setTimeout(done, pipeGrace);
      child.on("close", done);
    });
  });
}

function readRecord(file: string): FileRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as FileRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
