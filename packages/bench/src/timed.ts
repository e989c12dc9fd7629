import { run } from "@lockstep/process";

/** A command with all it needs to run. */
export interface Command {
  argv: string[];
  cwd: string;
  env: Record<string, string>;
}

export interface Timing {
  /** From start to end, in seconds. */
  wall: number;
  /** Of all CPUs, the command's children included, in seconds. */
  cpu: number;
}

/** Runs a command to its end and says what it took; throws with its output when it fails. */
export async function timed({ argv, cwd, env }: Command): Promise<Timing> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const result = await run(["bash", "-c", script, "timed", ...argv], { cwd, env });
  if (result.code !== 0) {
    const output = `${result.stdout}${result.stderr}`;
    throw new Error(`${argv.join(" ")} exited with ${result.code}\n${output}`);
  }
  const last = result.stderr.trimEnd().split("\n").at(-1) ?? "";
  const [wall = 0, user = 0, system = 0] = last.split(" ").map(Number);
  return { wall, cpu: user + system };
}
