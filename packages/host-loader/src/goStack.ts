import type { ProcessEnd } from "./processEnd.ts";

const crash = /^(?:panic: |fatal error: |SIG[A-Z]+: )/;
const prelude = /^(?:panic: |fatal error: |runtime: |unexpected fault address )/;
const goroutine = /^goroutine \d+ .*\[/;

/**
 * Go's last words in what a process wrote to stderr: the panic or fatal error that ended it, with
 * its goroutines. Empty where the process did not end as Go's crashes do: a panic that it wrote of
 * has been recovered.
 */
export function goStackIn({ exitCode, signal, stderr }: ProcessEnd): string {
  // By SIGABRT with GOTRACEBACK=crash.
  if (exitCode !== 2 && signal !== "SIGABRT") return "";
  const lines = stderr.split("\n");
  let start = lines.findLastIndex((line, i) => crash.test(line) && !isRelayed(lines, i));
  while (prelude.test(lines[start - 1] ?? "")) start--;
  // The beginning of a long one is not kept. What logs a recovered panic puts no blank line there.
  if (start < 0) start = lines.findIndex((line, i) => goroutine.test(line) && lines[i - 1] === "");
  return start < 0 ? "" : lines.slice(start).join("\n").trimEnd();
}

/** With GOTRACEBACK=crash the other threads write of a SIGQUIT each, after the one that crashed. */
function isRelayed(lines: readonly string[], at: number): boolean {
  return lines[at - 1] === "" && lines[at - 2] === "-----";
}
