import { run } from "@lockstep/process";

/** Asks a C compiler one thing about itself; undefined when it fails or is silent. */
export type AskCompiler = (...args: string[]) => Promise<string | undefined>;

/**
 * The questions are asked with the PATH the build will have and nothing else of the caller's
 * environment: COMPILER_PATH, LIBRARY_PATH and their like would change the answers.
 */
export function askCompiler(path: string, searchPath: string, signal?: AbortSignal): AskCompiler {
  const env = { PATH: searchPath, LC_ALL: "C" };
  return async (...args) => {
    const answer = await run([path, ...args], { cwd: "/", env, timeoutMs: 20_000, signal });
    return answer.code === 0 ? answer.stdout.trim() || undefined : undefined;
  };
}
