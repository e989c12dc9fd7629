import { dirname } from "node:path";
import { run } from "@lockstep/process";
import { goEnvironment } from "./goEnvironment.ts";
import { goToolchain } from "./toolchain.ts";

export interface ShellOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Release whose `go` comes first on PATH. */
  go?: string;
  /** More releases, reachable as `go1.26.9` on PATH, where GOTOOLCHAIN looks before it downloads. */
  alsoOnPath?: string[];
}

/** Runs a printed command as a user would; throws with its output if it fails. */
export async function runShell(command: string, options: ShellOptions): Promise<string> {
  const toolchain = await goToolchain(options.go);
  const base = await goEnvironment(toolchain);
  const path = [dirname(toolchain.go), ...(options.alsoOnPath ?? []), base.PATH].join(":");
  const env = { ...base, GOWORK: "", GOFLAGS: "-buildvcs=false", PATH: path, ...options.env };
  const result = await run(["/bin/sh", "-c", command], { cwd: options.cwd, env });
  if (result.code !== 0) throw new Error(`${command}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}
