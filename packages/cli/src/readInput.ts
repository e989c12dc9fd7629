import type { Context } from "./context.ts";

/** Standard input to its end, or as much of it as is read at most. */
export interface Input {
  bytes: Buffer;
  /** Whether there was more, which was not read. */
  cut: boolean;
}

/** More than any log that is pasted, and than any call may carry. */
export const mostMebibytes = 64;

const mostBytes = mostMebibytes * 1024 * 1024;

/** Reads standard input. `wanted` tells a person at a terminal what to do: "paste the log". */
export async function readInput({ progress, signal }: Context, wanted: string): Promise<Input> {
  if (process.stdin.isTTY) progress.note(`${wanted}, then press Ctrl-D`);
  const stop = (): unknown => process.stdin.destroy();
  signal.addEventListener("abort", stop, { once: true });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > mostBytes) break;
  }
  signal.removeEventListener("abort", stop);
  return { bytes: Buffer.concat(parts).subarray(0, mostBytes), cut: size > mostBytes };
}
