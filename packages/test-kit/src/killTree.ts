import { readdirSync, readFileSync } from "node:fs";

/**
 * Kills a process, all its descendants, and every process that carries `marker` (NAME=value) in
 * its environment: a grandchild in a process group of its own, or one whose parent is gone, is
 * found as well. Linux only (reads /proc); elsewhere the process group alone is killed.
 */
export function killTree(pid: number, marker: string): void {
  // A process can start another between the look and the kill: look again until none is left.
  for (let round = 0; round < 5; round++) {
    const pids = [...new Set([...family(pid), ...carriers(marker)])];
    if (round > 0 && pids.length === 0) return;
    kill(-pid);
    for (const each of pids) kill(each);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function family(root: number): number[] {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]));
  const found = parents.has(root) ? [root] : [];
  for (const ancestor of found) {
    for (const [pid, parent] of parents) if (parent === ancestor) found.push(pid);
  }
  return found;
}

function carriers(marker: string): number[] {
  return processes().filter((pid) => {
    if (pid === process.pid) return false;
    return read(`/proc/${pid}/environ`).split("\0").includes(marker);
  });
}

function processes(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** The parent's id of a living process; undefined for one that is gone or a zombie. */
function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === undefined || state === "Z" || parent === undefined ? undefined : Number(parent);
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return ""; // gone meanwhile, or not ours to read
  }
}
