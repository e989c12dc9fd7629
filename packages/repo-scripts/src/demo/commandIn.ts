import { $, quote } from "zx";
import { say } from "./say.ts";

type Template = (pieces: TemplateStringsArray, ...values: string[]) => Promise<number>;

/**
 * Runs a command in a folder, shown first, its output passed through. Fails the demo unless it
 * exits with `expected`.
 */
export function commandIn(
  cwd: string,
  { expected = 0, env }: { expected?: number; env?: Record<string, string> } = {},
): Template {
  return async (pieces, ...values) => {
    say.command(String.raw({ raw: pieces.raw }, ...values.map(quote)));
    const { exitCode } = await $({ cwd, ...(env && { env }), stdio: "inherit", nothrow: true })(
      pieces,
      ...values,
    );
    if (exitCode !== expected) {
      console.error(`the command exited with ${exitCode}, ${expected} was expected`);
      process.exit(1);
    }
    return expected;
  };
}
