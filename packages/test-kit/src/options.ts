import { parseArgs } from "node:util";

/** What the runner was asked to do. */
export interface Options {
  patterns: string[];
  jobs: number;
  timeoutMs: number;
}

/** Reads arguments and `LOCKSTEP_TEST_TIMEOUT` (seconds); throws on what it does not know. */
export function readOptions(argv: string[], env: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { jobs: { type: "string", default: "1" } },
    allowPositionals: true,
  });
  return {
    patterns: positionals,
    jobs: positive("--jobs", values.jobs),
    timeoutMs: 1000 * positive("LOCKSTEP_TEST_TIMEOUT", env.LOCKSTEP_TEST_TIMEOUT ?? "600"),
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${name}: expected a number above 0, got "${text}"`);
  return value;
}
