import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The CLI as it is published: the bundle, which `turbo run test` builds first. */
export const bundle = fileURLToPath(new URL("../dist/lockstep.js", import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the bundled CLI in a folder, without a terminal. */
export function lockstep(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Ran {
  return command(cwd, [process.execPath, bundle, ...args], env);
}

/** Runs any command in a folder and waits for it; `alone`: with no variable but those of `env`. */
export function command(
  cwd: string,
  argv: string[],
  env: NodeJS.ProcessEnv = {},
  { alone = false } = {},
): Ran {
  const [program = "", ...args] = argv;
  const done = spawnSync(program, args, {
    cwd,
    env: alone ? env : { ...surroundings(), ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 600_000,
  });
  if (done.error) throw done.error;
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** This process's variables, but for the one that changes what `build` does in a CI. */
function surroundings(): NodeJS.ProcessEnv {
  return { ...process.env, CI: "" };
}

/** Starts the bundled CLI in a process group of its own, for tests that interrupt it. */
export function startLockstep(
  cwd: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  program = bundle,
) {
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...surroundings(), ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** An empty folder under the system's temporary one, removed when the process ends. */
export function emptyFolder(): string {
  if (!existsSync(bundle)) throw new Error("build the CLI first: turbo run build");
  const folder = mkdtempSync(join(tmpdir(), "lockstep-cli-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new workspace made by the CLI, its root. */
export function newWorkspace(name = "demo", ...args: string[]): string {
  const folder = emptyFolder();
  const made = lockstep(folder, ["new", "workspace", name, "--yes", ...args]);
  if (made.code !== 0) throw new Error(`new workspace: ${made.stderr}`);
  return join(folder, name);
}

/** Where the release artefacts of this platform are, relative to a workspace. */
export const dist = `dist/${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}/release`;
