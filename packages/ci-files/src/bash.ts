import { spawnSync } from "node:child_process";

export interface Ran {
  /** What the shell exited with; 128 and more after a signal. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script in bash as both forges do: it ends at the first command that fails, in a pipe too. */
export function bash(
  script: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Ran {
  const { error, status, stdout, stderr } = spawnSync(
    "/bin/bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
    { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 600_000 },
  );
  if (error) throw error;
  return { code: status ?? 128, stdout, stderr };
}
