import type { CallerEnvironment } from "./callerGo.ts";
import { callersOwn } from "./callersOwn.ts";

/**
 * The caller's variables for a command that only fetches. All that don't steer a build: a GOAUTH
 * command, git or its credential helper may read its token from a variable of any name. What is
 * fetched is compared with sums, whatever they say.
 */
export function fetchVariables(env: CallerEnvironment): Record<string, string> {
  const kept = callersOwn(env);
  if (env.HOME) kept.HOME = env.HOME;
  for (const name of GIT_PLACE) delete kept[name];
  // A child without a terminal would wait for ever for an answer nobody can give.
  return { ...kept, GIT_TERMINAL_PROMPT: "0" };
}

/** Set inside git hooks: they would point git at the caller's repository. */
const GIT_PLACE = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
];
