import { statSync } from "node:fs";
import { finding, shellQuote } from "@lockstep/findings";
import { HandshakeError } from "./errors.ts";

/** The error for a host that the system did not start. */
export function spawnError(
  { binary, display }: { binary: string; display: string },
  { message }: Error,
): HandshakeError {
  const { title, cause, fix } = executable(binary)
    ? {
        title: "host did not start",
        cause: `the system did not start it: ${message}`,
        fix: {
          text: "look whether its folder is mounted noexec, and whether the cwd to start it in is there",
        },
      }
    : {
        title: "host is not executable",
        cause: "the file has no execute permission, which downloads of artefacts do not keep",
        fix: { text: "give it back", command: `chmod +x ${shellQuote(display)}` },
      };
  return new HandshakeError(`${display}: ${cause}`, [
    finding("LS5005", { where: { file: display }, subject: display, title, cause, fix }),
  ]);
}

/** Whether anyone may execute it: a folder that forbids it is another problem, with another fix. */
function executable(file: string): boolean {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  return mode === undefined || (mode & 0o111) !== 0;
}
