import { dirname } from "node:path";
import { run } from "@lockstep/process";

/** What the real process did with one plugin. */
export interface Outcome {
  file: string;
  outcome: "loaded" | "error" | "fatal" | "crash" | "hang" | "not-reached";
  /** Go's words: of the error, or the line "fatal error: ...". */
  message?: string;
}

/**
 * Starts a host of {@link sampleFiles}, which opens each file in order in one process, and tells
 * what became of each. `timeoutMs` is what counts as hanging; `emulator` is put before the host.
 */
export async function openInProcess(
  host: string,
  plugins: string[],
  {
    timeoutMs = 20_000,
    cwd = dirname(host),
    emulator = [],
  }: { timeoutMs?: number; cwd?: string; emulator?: readonly string[] } = {},
): Promise<Outcome[]> {
  const result = await run([...emulator, host, ...plugins], {
    cwd,
    env: { LC_ALL: "C" },
    timeoutMs,
  });
  const lines = result.stdout.split("\n").filter((line) => line !== "");
  const outcomes = lines.map((line): Outcome => {
    const { file, error } = JSON.parse(line) as { file: string; error: string | null };
    return error === null
      ? { file, outcome: "loaded" }
      : { file, outcome: "error", message: error };
  });
  const died = plugins[outcomes.length];
  if (died !== undefined) {
    const fatal = /^fatal error: .*$/m.exec(result.stderr)?.[0];
    const crashed =
      result.signal !== null || /^\[?(signal )?SIG[A-Z]+: |unexpected signal/m.test(result.stderr);
    const outcome = result.timedOut ? "hang" : crashed ? "crash" : "fatal";
    outcomes.push({ file: died, outcome, message: fatal ?? result.stderr.split("\n")[0] ?? "" });
  }
  for (const file of plugins.slice(outcomes.length)) {
    outcomes.push({ file, outcome: "not-reached" });
  }
  return outcomes;
}
