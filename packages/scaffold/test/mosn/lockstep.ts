import { fileURLToPath } from "node:url";
import { type RunResult, run } from "@lockstep/process";
import { callerEnv } from "../rig.ts";

/** The CLI as it is published: the bundle, which `turbo run test` builds first. */
export const cli = fileURLToPath(new URL("../../../cli/dist/lockstep.js", import.meta.url));

/** Runs the bundled CLI in a folder, without a terminal. */
export function lockstep(cwd: string, args: string[]): Promise<RunResult> {
  return run([process.execPath, cli, ...args], { cwd, env: callerEnv });
}
