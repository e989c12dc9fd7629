import { spawnSync } from "node:child_process";
import { bundle } from "./lockstep.ts";

/** What the bundled CLI writes to a terminal of so many columns, escape sequences included. */
export function onTerminal(
  cwd: string,
  args: readonly string[],
  { columns, env = {} }: { columns: number; env?: NodeJS.ProcessEnv },
): string {
  const quoted = [process.execPath, bundle, ...args].map((word) => `'${word}'`).join(" ");
  const line = `stty cols ${columns} rows 24; ${quoted}`;
  const done = spawnSync("script", ["-qec", line, "/dev/null"], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", ...env },
  });
  if (done.error) throw done.error;
  return done.stdout;
}
