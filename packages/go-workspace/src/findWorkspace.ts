import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";

/** Name of the document that marks a workspace's root. */
export const configName = "lockstep.jsonc";

/** File name of the lock, beside it. */
export const lockName = "lockstep-lock.json";

export type FindWorkspaceResult = { ok: true; root: string } | { ok: false; findings: Finding[] };

/**
 * The root of the workspace that `cwd` is in: the nearest folder upwards with a lockstep.jsonc,
 * symbolic links resolved. LS1009 when there is none.
 */
export async function findWorkspace(cwd: string): Promise<FindWorkspaceResult> {
  const start = realpathSync(cwd);
  for (let dir = start; ; dir = dirname(dir)) {
    if (existsSync(join(dir, configName))) return { ok: true, root: dir };
    if (dir === dirname(dir)) break;
  }
  return {
    ok: false,
    findings: [
      finding("LS1009", {
        cause: `there is no ${configName} in ${start} or in any folder above it`,
        fix: {
          text: "go to a folder inside a workspace, adopt a repository (`init`), or make a new one",
          command: "lockstep new workspace demo",
        },
      }),
    ],
  };
}
