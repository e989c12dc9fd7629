import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { run } from "@lockstep/process";
import type { PlannedFile } from "../files.ts";

/** More names than these help nobody. */
const mostNamed = 5;

/**
 * LS6008 where git knows of changes that are not committed: what init writes has to be told apart,
 * and taken back, by git. New files are left as they are and don't count, nor does what an earlier
 * run wrote before it was killed. Nothing where there is no git or no repository.
 */
export async function uncommitted(
  root: string,
  planned: readonly PlannedFile[],
  env: Record<string, string>,
): Promise<Finding[]> {
  const argv = ["git", "status", "--porcelain", "-z", "--untracked-files=no", "--", "."];
  const status = await run(argv, { cwd: root, env, timeoutMs: 60_000 });
  if (status.failedToStart || status.code !== 0) return [];
  const written = new Set(planned.filter((file) => isThere(root, file)).map(({ path }) => path));
  const changed = status.stdout
    .split("\0")
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3))
    .filter((path) => ![...written].some((own) => path === own || path.endsWith(`/${own}`)));
  if (changed.length === 0) return [];
  const more = changed.length > mostNamed ? ` and ${changed.length - mostNamed} more` : "";
  return [
    finding("LS6008", {
      cause: `git has changes that are not committed: ${changed.slice(0, mostNamed).join(", ")}${more}`,
      fix: { text: "commit them or put them aside, then run init again", command: "git stash" },
    }),
  ];
}

function isThere(root: string, { path, content }: PlannedFile): boolean {
  try {
    return readFileSync(join(root, path), "utf8") === String(content);
  } catch {
    return false;
  }
}
