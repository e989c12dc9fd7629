import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type RunResult, run } from "@lockstep/process";
import { withoutGitPlace } from "@lockstep/provision";
import { escapeInvisible } from "@lockstep/schema";

const seconds = 60;

/**
 * Makes a git repository of a folder, with nothing committed. Where git fails, nothing of it is
 * left, and the result is why, in git's words.
 */
export async function initGit(
  folder: string,
  { env, signal }: { env: Record<string, string>; signal?: AbortSignal },
): Promise<string | undefined> {
  const done = await run(["git", "init", "--quiet"], {
    cwd: folder,
    env: withoutGitPlace(env),
    ...(signal && { signal }),
    timeoutMs: seconds * 1000,
  });
  if (done.code === 0) return undefined;
  await rm(join(folder, ".git"), { recursive: true, force: true });
  return escapeInvisible(words(done));
}

function words({ failedToStart, timedOut, code, signal, stderr }: RunResult): string {
  if (failedToStart) return failedToStart.message;
  if (timedOut) return `it took over ${seconds} seconds`;
  const said = stderr.trim().replaceAll(/\s*\n\s*/g, "; ");
  return said || `it ended with ${signal ?? code}`;
}
