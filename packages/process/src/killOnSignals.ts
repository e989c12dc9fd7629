import { killAll, killAllNow } from "./liveProcesses.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * From now on SIGINT, SIGTERM and SIGHUP to this process end every process tree it started, then
 * call `done` (which decides about the exit code). A second signal ends them without grace.
 * To be installed once, by the program; returns what takes it away again.
 */
export function killChildrenOnSignals(done: (signal: NodeJS.Signals) => void): () => void {
  let first: NodeJS.Signals | undefined;
  const handler = (signal: NodeJS.Signals): void => {
    if (first) {
      killAllNow();
      return;
    }
    first = signal;
    killAll().finally(() => done(signal));
  };
  for (const signal of SIGNALS) process.on(signal, handler);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, handler);
  };
}
