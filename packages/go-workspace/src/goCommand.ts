import { type RunResult, run } from "@lockstep/process";

/** A go command with the whole environment it runs in. */
export interface GoCommand {
  /** Absolute path of bin/go. */
  go: string;
  env: Record<string, string>;
  signal?: AbortSignal;
}

/** Runs go with `args` in `cwd`; a non-zero exit is a result. Throws when go can't be started. */
export async function runGo(
  { go, env, signal }: GoCommand,
  cwd: string,
  args: readonly string[],
): Promise<RunResult> {
  const result = await run([go, ...args], { cwd, env, signal });
  if (result.failedToStart) throw new Error(`can't start ${go}: ${result.failedToStart.message}`);
  if (result.truncated) throw new Error(`go ${args[0]} printed more than can be kept`);
  return result;
}
