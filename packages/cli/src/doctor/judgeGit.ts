import { relative } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";
import { run } from "@lockstep/process";
import { definedEnvironment } from "../definedEnvironment.ts";

/** LS2022 when a repository around the workspace ignores its folder; says by which line. */
export async function judgeGit(
  root: string,
  { cwd, env, signal }: { cwd: string; env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Finding | undefined> {
  const asked = await run(["git", "check-ignore", "--verbose", "."], {
    cwd: root,
    env: withoutGit(definedEnvironment(env)),
    signal,
  });
  if (asked.code !== 0) return undefined;
  const [line = ""] = asked.stdout.split("\t");
  return finding("LS2022", {
    subject: root,
    certainty: "proven",
    cause: `git says: ${line}. Nothing of the workspace can be committed, and turbo, where its inputs are the default ones, takes no file for an input: it answers an edit with what was built before`,
    fix: {
      text: "take that line out, or give the workspace a repository of its own",
      command: `git init ${shellQuote(relative(cwd, root) || ".")}`,
    },
  });
}

/** Without GIT_DIR and its like, which a git hook sets for another repository. */
function withoutGit(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));
}
