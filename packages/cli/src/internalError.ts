import { version } from "./version.ts";

/** The text for an error that is our bug: what to report, with the stack. */
export function internalError(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    `error: lockstep met a bug of its own\n${stack}\n` +
    `Please report it with these lines: lockstep ${version}, node ${process.version}, ` +
    `${process.platform}-${process.arch}.\n`
  );
}
