import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The cores that this process may run on, by number. */
export function allowedCores(): number[] {
  const status = readFileSync("/proc/self/status", "utf8");
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "0";
  return list.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Keeps all threads that a process has now to some cores. */
export function keepOn(cores: number[], pid: number): void {
  execFileSync("taskset", ["--all-tasks", "--cpu-list", "--pid", cores.join(","), String(pid)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The processes that this one started, and that still run. */
export function childProcesses(): number[] {
  const list = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8");
  return list.trim().split(" ").filter(Boolean).map(Number);
}
