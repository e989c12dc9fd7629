const machineTrouble = 3;

/**
 * Lets a run end by its outcome when nobody reads what it prints (`lockstep ci | head -1`): what
 * remains is dropped, the exit code stays. Output that could not be written for another reason, such
 * as a full disk, is told on stderr and ends in exit code 3.
 */
export function surviveLostOutput(): void {
  let told = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || told) return;
      told = true;
      process.once("exit", () => {
        process.exitCode = machineTrouble;
      });
      if (stream === process.stdout) {
        process.stderr.write(`error: cannot write the output: ${message}\n`);
      }
    });
  }
}
