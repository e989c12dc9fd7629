import { dirname } from "node:path";
import { run } from "@lockstep/process";
import { withoutGitPlace } from "@lockstep/provision";

/**
 * Whether a new folder should become a git repository: it is in none, or in one that ignores it
 * (turbo takes no source file for an input that git ignores). The folder need not exist yet.
 */
export async function ownRepository(dir: string, env: Record<string, string>): Promise<boolean> {
  const at = { cwd: dirname(dir), env: withoutGitPlace(env) };
  const git = (...args: string[]) => run(["git", ...args], at);
  const inside = await git("rev-parse", "--is-inside-work-tree");
  if (inside.failedToStart) return false;
  if (inside.stdout.trim() !== "true") return true;
  // The slash makes git's patterns for folders hold for one that is not there yet.
  return (await git("check-ignore", "--quiet", `${dir}/`)).code === 0;
}
