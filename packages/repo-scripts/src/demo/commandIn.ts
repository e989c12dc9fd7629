import { shellQuote } from "@lockstep/findings";
import { $ } from "zx";
import { countLines } from "./countLines.ts";
import { say } from "./say.ts";

type Template = (pieces: TemplateStringsArray, ...values: string[]) => Promise<number>;

interface CommandOptions {
  expected?: number;
  env?: Record<string, string>;
  /** What each word that stands alone on a line of stderr is one of: counted instead of shown. */
  counting?: string;
}

/**
 * Runs a command in a folder, shown first, its output passed through. Fails the demo unless it
 * exits with `expected`.
 */
export function commandIn(
  cwd: string,
  { expected = 0, env, counting }: CommandOptions = {},
): Template {
  return async (pieces, ...values) => {
    say.command(String.raw({ raw: pieces.raw }, ...values.map(shellQuote)));
    const running = $({
      cwd,
      ...(env && { env }),
      stdio: ["inherit", "inherit", counting === undefined ? "inherit" : "pipe"],
      nothrow: true,
      quiet: true,
    })(pieces, ...values);
    if (counting !== undefined) await countLines(running.stderr, counting);
    const { exitCode } = await running;
    if (exitCode !== expected) {
      console.error(`the command exited with ${exitCode}, ${expected} was expected`);
      process.exit(1);
    }
    return expected;
  };
}
