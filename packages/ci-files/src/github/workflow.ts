import { execFileSync } from "node:child_process";
import { parse } from "yaml";

/** A workflow's text as far as it is run here. */
export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

export interface Job {
  name?: string;
  needs?: string | string[];
  if?: unknown;
  /** A workflow that is called in place of steps. */
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: Record<string, string>;
  "runs-on"?: unknown;
  strategy?: { matrix?: { include?: unknown } };
  outputs?: Record<string, string>;
  defaults?: { run?: Pick<Step, "shell" | "working-directory"> };
  env?: Record<string, unknown>;
  steps?: Step[];
}

export interface Step {
  id?: string;
  name?: string;
  if?: unknown;
  uses?: string;
  run?: string;
  shell?: string;
  "working-directory"?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

export interface CompositeAction {
  inputs?: Record<string, { default?: unknown }>;
  runs: { using: string; steps: Step[] };
}

/** A workflow as it is in a commit, where GitHub takes it from. */
export function workflowAt(repository: string, sha: string, path: string): Workflow {
  const text = execFileSync("git", ["show", `${sha}:${path.replace(/^\.\//, "")}`], {
    cwd: repository,
    encoding: "utf8",
  });
  return parse(text) as Workflow;
}

/** Names in `needs:`, which may be one or a list. */
export function neededBy({ needs = [] }: Job): string[] {
  return typeof needs === "string" ? [needs] : needs;
}
