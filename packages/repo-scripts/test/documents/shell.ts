import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { ShownCommand } from "./consoleBlocks.ts";

export interface Answer {
  code: number;
  /** What went to stdout: a document shows no progress. */
  lines: string[];
  /** The end of all that the shell wrote to stderr, for a failure. */
  stderr: string;
}

/** Runs the commands one after another in one bash; what they leave in the background is ended. */
export function runInShell(
  commands: readonly ShownCommand[],
  options: { cwd: string; env: Record<string, string>; prelude: string },
): Answer[] {
  const mark = randomUUID();
  const script = [
    "trap 'kill $(jobs -p) 2>/dev/null' EXIT",
    "shopt -s expand_aliases",
    options.prelude,
    ...commands.flatMap(({ command }) => [command, `echo "${mark} $?"`]),
  ].join("\n");
  const { stdout, stderr } = spawnSync("bash", ["--norc"], {
    cwd: options.cwd,
    env: options.env,
    input: `${script}\n`,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 900_000,
  });
  const parts = stdout.split(new RegExp(`${mark} (\\d+)\\n`));
  return commands.map((_, index) => ({
    code: Number(parts[index * 2 + 1] ?? 255),
    lines: (parts[index * 2] ?? "").split("\n").slice(0, -1),
    stderr: stderr.slice(-2000),
  }));
}
