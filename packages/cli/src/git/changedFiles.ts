import { join } from "node:path";
import type { RunResult } from "@lockstep/process";
import type { Commit } from "./findCommit.ts";
import type { Git } from "./git.ts";

/**
 * Files, absolute, that are not now as they are in a commit: changed, new or gone, whether that is
 * committed, staged or neither. What git ignores is left out.
 */
export async function changedFiles(git: Git, { hash, top }: Commit): Promise<string[]> {
  const names = ["--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff"];
  const changed = await git("diff", ...names, hash, "--");
  const added = await git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/");
  return [changed, added].flatMap(names0).map((name) => join(top, name));
}

function names0(done: RunResult): string[] {
  if (done.code !== 0) throw new Error(`git: ${done.stderr.trim()}`);
  if (done.truncated) throw new Error("git named more files than can be kept");
  return done.stdout.split("\0").filter((name) => name !== "");
}
