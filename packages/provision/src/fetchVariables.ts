import type { CallerEnvironment } from "./callerGo.ts";
import { callersOwn } from "./callersOwn.ts";
import { withoutGitPlace } from "./withoutGitPlace.ts";

/**
 * The caller's variables for a command that only fetches. All that don't steer a build: a GOAUTH
 * command, git or its credential helper may read its token from a variable of any name. What is
 * fetched is compared with sums, whatever they say.
 */
export function fetchVariables(env: CallerEnvironment): Record<string, string> {
  const kept = callersOwn(env);
  if (env.HOME) kept.HOME = env.HOME;
  // A child without a terminal would wait for ever for an answer nobody can give.
  return { ...withoutGitPlace(kept), GIT_TERMINAL_PROMPT: "0" };
}
