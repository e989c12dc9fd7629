import { type Finding, finding } from "@lockstep/findings";
import { HostCrashedError } from "./errors.ts";
import { goStackIn } from "./goStack.ts";
import { endInWords, lastWords, type ProcessEnd } from "./processEnd.ts";

/** A process that ended by itself: both as they are named in messages. */
export interface Crash {
  host: string;
  /** The plugin that was being opened, if one was. */
  opening: string | undefined;
  end: ProcessEnd;
}

/** The error for a host whose process ended by itself. */
export function crashError({ host, opening, end }: Crash): HostCrashedError {
  const goStack = goStackIn(end);
  const words = goStack.split("\n", 1)[0];
  const ended = `${endInWords(end)}${opening === undefined ? "" : ` while it opened ${opening}`}`;
  const subject = opening ?? host;
  return new HostCrashedError(`${host} ${ended}${words ? `: ${words}` : ""}`, { ...end, goStack }, [
    finding("LS5003", {
      where: { file: subject },
      subject,
      cause: words
        ? `the process ${ended} after Go said: ${words}`
        : `the process ${ended} and Go said nothing${silence(end)}`,
      fix: words
        ? { text: `find the cause in the Go stack of the error; ${anew}` }
        : silentFix(end, opening),
    }),
  ]);
}

const anew = "the next load starts the host anew";

function silence(end: ProcessEnd): string {
  if (end.signal) return "";
  const wrote = lastWords(end);
  return `: something called os.Exit${wrote === "" ? "" : `; it wrote: ${wrote}`}`;
}

function silentFix({ signal }: ProcessEnd, opening: string | undefined): Finding["fix"] {
  if (signal) {
    const memory = signal === "SIGKILL" ? "; the system does when memory is short (see dmesg)" : "";
    return { text: `find out who sent ${signal}${memory}; ${anew}` };
  }
  const where =
    opening === undefined
      ? "the plugins"
      : "the plugin's init functions, its entry and its imports";
  return { text: `look for os.Exit and log.Fatal in ${where}; ${anew}` };
}
