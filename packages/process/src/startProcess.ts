import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { killTree } from "./killTree.ts";
import { assertMayStart, register, unregister } from "./liveProcesses.ts";
import { groupIsAlive } from "./processTree.ts";

export interface StartOptions {
  cwd: string;
  /** The whole environment: nothing is inherited. */
  env: Record<string, string>;
  stdio: StdioOptions;
}

export interface StartedProcess {
  child: ChildProcess;
  /** Ends the process and everything it started; resolves when they are gone. */
  kill(graceMs?: number): Promise<void>;
  /** Whether a process of its group still runs. */
  leftBehind(): boolean;
}

/**
 * Starts `argv` as the leader of a session and process group of its own, so that its whole tree can
 * be ended. It counts as live until it has exited and whatever it left behind has been ended too.
 * A program that can't be started shows as the child's `error` event.
 */
export function startProcess(argv: readonly string[], options: StartOptions): StartedProcess {
  const [program, ...args] = argv;
  if (program === undefined) throw new Error("an empty command line");
  assertMayStart();
  const child = spawn(program, args, { ...options, detached: true });
  const group = child.pid;
  if (group === undefined) return { child, kill: async () => {}, leftBehind: () => false };
  register(group);
  let ending: Promise<void> | undefined;
  const kill = (graceMs?: number): Promise<void> => {
    ending ??= killTree(group, graceMs).finally(() => unregister(group));
    return ending;
  };
  child.once("exit", () => {
    if (groupIsAlive(group)) void kill();
    else if (!ending) unregister(group);
  });
  return { child, kill, leftBehind: () => groupIsAlive(group) };
}
