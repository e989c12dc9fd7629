import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { processIsAlive } from "@lockstep/process";

/** Names one process for as long as the machine is up: a pid alone is given out again. */
export interface ProcessIdentity {
  pid: number;
  /** Start in clock ticks since boot (field 22 of /proc/PID/stat); "" where there is no /proc. */
  started: string;
  /** Boot and pid namespace: only processes with the same one can see each other. */
  scope: string;
}

let mine: ProcessIdentity | undefined;

export function ownIdentity(): ProcessIdentity {
  mine ??= { pid: process.pid, started: startTime(process.pid) ?? "", scope: ownScope() };
  return mine;
}

/** Whether the process still runs; undefined when it can't be seen from here. */
export function isRunning({ pid, started, scope }: ProcessIdentity): boolean | undefined {
  if (scope !== ownIdentity().scope) return undefined;
  if (!processIsAlive(pid)) return false;
  return started === "" || startTime(pid) === started;
}

/** undefined for a process that is gone, or is only waiting to be reaped. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function ownScope(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}
