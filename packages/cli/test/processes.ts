import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Processes whose command line, environment or current folder names the folder, as `pid command`. */
export function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const [cmdline, environ] = ["cmdline", "environ"].map((file) =>
          readFileSync(`/proc/${pid}/${file}`, "utf8"),
        );
        const cwd = readlinkSync(`/proc/${pid}/cwd`);
        const names = [cmdline, environ, cwd].some((text) => text?.includes(folder));
        return names ? [`${pid} ${cmdline?.replaceAll("\0", " ")}`] : [];
      } catch {
        return []; // ended meanwhile
      }
    });
}
