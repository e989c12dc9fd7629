import { readdirSync, readFileSync } from "node:fs";

interface ProcessRow {
  pid: number;
  parent: number;
  group: number;
  /** Ended, but not yet reaped by its parent: it holds nothing any more. */
  zombie: boolean;
}

/**
 * Pids of the descendants of `root` (itself left out), read from /proc. Needed beside the process
 * group because a descendant may have started a session of its own. Empty where there is no /proc.
 */
export function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const { pid, parent } of processTable() ?? []) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(pid);
    else children.set(parent, [pid]);
  }
  const found: number[] = [];
  const queue = [...(children.get(root) ?? [])];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

/**
 * Whether a process of the group runs. Zombies don't count: in a container whose first process
 * reaps nobody they stay for ever.
 */
export function groupIsAlive(group: number): boolean {
  if (!canSignal(-group)) return false;
  const table = processTable();
  return !table || table.some((row) => row.group === group && !row.zombie);
}

/** Whether a process runs, whoever's it is; a zombie does not. A pid is given out again, though. */
export function processIsAlive(pid: number): boolean {
  return canSignal(pid) && !readRow(String(pid))?.zombie;
}

function canSignal(target: number): boolean {
  try {
    process.kill(target, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function processTable(): ProcessRow[] | undefined {
  let names: string[];
  try {
    names = readdirSync("/proc");
  } catch {
    return undefined;
  }
  const rows: ProcessRow[] = [];
  for (const name of names) {
    const row = /^\d+$/.test(name) ? readRow(name) : undefined;
    if (row) rows.push(row);
  }
  return rows;
}

/** Fields 3 to 5 of /proc/PID/stat, counted from the last `)`, since the name may hold blanks. */
function readRow(pid: string): ProcessRow | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      zombie: state === "Z",
    };
  } catch {
    return undefined; // it ended between the listing and the reading
  }
}
