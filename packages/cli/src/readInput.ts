import type { Context } from "./context.ts";

/** More than any log that is pasted; what follows is left out, and said to be. */
const mostBytes = 64 * 1024 * 1024;

/** Standard input to its end, or as much of it as is read at most. */
export async function readInput({ progress, signal }: Context): Promise<string> {
  if (process.stdin.isTTY) progress.note("paste what Go printed, then press Ctrl-D");
  const stop = (): unknown => process.stdin.destroy();
  signal.addEventListener("abort", stop, { once: true });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size < mostBytes) continue;
    progress.note("the input is very long: only its first 64 MiB are looked at");
    break;
  }
  signal.removeEventListener("abort", stop);
  return Buffer.concat(parts).subarray(0, mostBytes).toString("utf8");
}
