import { type RunResult, run } from "@lockstep/process";

export interface ProgramOptions {
  cwd: string;
  env: Record<string, string>;
  timeoutMs?: number;
}

/** Runs a program to its end, whatever that is. */
export function runProgram(argv: string[], options: ProgramOptions): Promise<RunResult> {
  return run(argv, options);
}
