import { delimiter, join } from "node:path";
import { emptyFolder, inside } from "../folder.ts";
import type { Contexts } from "./expression.ts";

/** What happened in a repository, as GitHub tells a workflow. */
export interface Event {
  name: "push" | "pull_request" | "merge_group";
  sha: string;
  /** "refs/heads/main", "refs/tags/v1", "refs/pull/1/merge". */
  ref: string;
  /** Of a pull request: the branch that it is for. */
  base?: string;
}

/** GitHub's side: a git repository, and folders in place of its servers. */
export interface Forge {
  repository: string;
  defaultBranch: string;
  /** Kept from run to run. */
  caches: string;
  /** Of one run. */
  artifacts: string;
  /** The variables of a fresh machine for a job: PATH, HOME and what its network is. */
  variables: (job: string) => Record<string, string> & { HOME: string };
}

/** A fresh machine that runs one job. */
export interface Machine {
  forge: Forge;
  event: Event;
  home: string;
  workspace: string;
  temp: string;
  /** Grows by $GITHUB_ENV and $GITHUB_PATH. */
  env: Record<string, string>;
  github: Contexts;
  /** What steps wrote to $GITHUB_STEP_SUMMARY. */
  summary: string[];
  /** The entry of the cache that each use of it restored, empty for none. */
  restored: string[];
  /** What actions do after the job's last step, if it succeeded. */
  atEnd: (() => void)[];
}

export function freshMachine(forge: Forge, event: Event, job: string): Machine {
  const folder = emptyFolder("machine");
  const [workspace, temp] = [inside(folder, "work"), inside(folder, "temp")];
  const variables = forge.variables(job);
  const github = githubContext(forge, event, workspace);
  const env = {
    ...variables,
    ...{ CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace },
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    ...(event.base !== undefined && { GITHUB_BASE_REF: event.base }),
  };
  return {
    ...{ forge, event, home: variables.HOME, workspace, temp, env, github },
    ...{ summary: [], restored: [], atEnd: [] },
  };
}

/** Puts a folder before all others of PATH, as a line of $GITHUB_PATH does. */
export function addToPath({ env }: Machine, folder: string): void {
  env.PATH = [folder, env.PATH].join(delimiter);
}

/** The folder of a step's scripts and files. */
export function stepFolder({ temp }: Machine, index: string): string {
  return inside(join(temp, "_runner"), index);
}

/** The `github` context of a run. */
export function githubContext(forge: Forge, event: Event, workspace = ""): Contexts {
  const [, kind, ...rest] = event.ref.split("/");
  return {
    event_name: event.name,
    sha: event.sha,
    ref: event.ref,
    ref_name: rest.join("/"),
    ref_type: kind === "tags" ? "tag" : "branch",
    base_ref: event.base ?? "",
    workspace,
    event: { repository: { default_branch: forge.defaultBranch } },
  };
}
