/** How a host's process ended. */
export interface ProcessEnd {
  exitCode: number | null;
  signal: string | null;
  stderr: string;
}

/** Its end after "the process": "exited with code 1", "was ended by SIGKILL". */
export function endInWords({ exitCode, signal }: ProcessEnd): string {
  return signal ? `was ended by ${signal}` : `exited with code ${exitCode}`;
}

/** The last lines that the process wrote to stderr; empty where it wrote none. */
export function lastWords({ stderr }: ProcessEnd): string {
  return stderr.trim().split("\n").slice(-5).join("\n");
}
