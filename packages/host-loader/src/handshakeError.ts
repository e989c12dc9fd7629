import { finding } from "@lockstep/findings";
import { HandshakeError } from "./errors.ts";
import { lastWords, type ProcessEnd } from "./processEnd.ts";

/** The error for a host that runs, or ran, but whose driver did not begin to serve. */
export function handshakeError(display: string, cause: string, end?: ProcessEnd): HandshakeError {
  const said = end && lastWords(end);
  return new HandshakeError(`${display}: ${cause}`, [
    finding("LS5005", {
      where: { file: display },
      subject: display,
      cause: said ? `${cause}; it wrote: ${said}` : cause,
      fix: {
        text: "call lockstepDriver() first in the host's main, generate, and build it again",
        command: "lockstep generate",
      },
    }),
  ]);
}
