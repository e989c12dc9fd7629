import { type RunResult, run } from "@lockstep/process";
import type { Context } from "../context.ts";
import { definedEnvironment } from "../definedEnvironment.ts";

/** A git command in a folder of a repository; it leaves the repository's own index as it is. */
export interface Git {
  (...args: string[]): Promise<RunResult>;
  /** The same with an index file of one's own, absolute. */
  withIndex(file: string): Git;
}

/**
 * git for the repository around a folder. GIT_DIR and its like, which a hook sets for another one, do
 * not count, and neither does a setting of the user's that would change what is printed.
 */
export function gitIn(
  folder: string,
  { env, signal }: Pick<Context, "env" | "signal">,
  index?: string,
): Git {
  const own = Object.entries(definedEnvironment(env)).filter(([name]) => !/^GIT_/.test(name));
  const variables = {
    ...Object.fromEntries(own),
    // Without it `git diff` writes the times of files into the index.
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
  };
  const git = (...args: string[]) =>
    run(["git", "-c", "core.fsmonitor=false", ...args], { cwd: folder, env: variables, signal });
  return Object.assign(git, { withIndex: (file: string) => gitIn(folder, { env, signal }, file) });
}
