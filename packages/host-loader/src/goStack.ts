const beginnings =
  /^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |unexpected fault address|signal: )/m;

/** Go's last words in what a process wrote to stderr: the panic or fatal error with its goroutines. */
export function goStackIn(stderr: string): string {
  const goroutine = stderr.search(/^goroutine \d+ .*\[/m);
  if (goroutine < 0) {
    const fatal = stderr.search(/^(?:panic: |fatal error: )/m);
    return fatal < 0 ? "" : stderr.slice(fatal).trimEnd();
  }
  const before = stderr.slice(0, goroutine);
  const start = before.search(beginnings);
  return stderr.slice(start < 0 ? goroutine : start).trimEnd();
}
