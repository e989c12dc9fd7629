import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { bash } from "../bash.ts";
import { emptyFolder, inside } from "../folder.ts";
import { configurationAt, type Job } from "./configuration.ts";
import { ruleOf } from "./rules.ts";

/** GitLab's side: a git repository, and folders in place of its servers. */
export interface Project {
  repository: string;
  defaultBranch: string;
  /** Kept from pipeline to pipeline. */
  caches: string;
  /** Of one pipeline: a folder for each job. */
  artifacts: string;
  /** The variables of a fresh machine for a job: PATH, HOME and what its network is. */
  variables: (job: string) => Record<string, string>;
  /** Called with the folder of a job before its cache and artifacts come into it. */
  prepare: (job: string, folder: string) => void;
}

export interface Trigger {
  source: "push" | "merge_request_event";
  sha: string;
  branch?: string;
  tag?: string;
  /** Of a merge request: the commit where it left the branch that it is for. */
  base?: string;
}

export interface PipelineJob {
  name: string;
  result: "success" | "failed" | "skipped";
  /** Exit code of its script. */
  code?: number;
  log: string;
  /** Whether a cache was there. */
  cached?: boolean;
}

/** Runs the jobs of a pipeline in the order of stages, each in a clone and a home of its own. */
export function runPipeline(project: Project, trigger: Trigger): PipelineJob[] {
  const { stages, jobs } = configurationAt(project.repository, trigger.sha);
  const predefined = predefinedVariables(project, trigger);
  const part: [string, Job][] = [];
  for (const [name, job] of Object.entries(jobs)) {
    const rule = ruleOf(job, predefined);
    if (rule) part.push([name, { ...job, variables: { ...job.variables, ...rule.variables } }]);
  }
  const stageOf = ([, { stage = "test" }]: [string, Job]) => stages.indexOf(stage);
  part.sort((a, b) => stageOf(a) - stageOf(b));
  const done: PipelineJob[] = [];
  for (const [name, job] of part) {
    const before = (job.needs ?? []).map(
      (need) =>
        done.find((each) => each.name === need) ??
        missing(`${name} needs ${need}, which is not there`),
    );
    const green = before.every(({ result }) => result === "success");
    done.push(
      green
        ? runJob(project, trigger, { name, job, predefined })
        : { name, result: "skipped", log: "" },
    );
  }
  return done;
}

interface OneJob {
  name: string;
  job: Job;
  predefined: Record<string, string>;
}

function runJob(project: Project, trigger: Trigger, { name, job, predefined }: OneJob) {
  const folder = inside(emptyFolder("machine"), "builds");
  if (job.variables?.GIT_STRATEGY !== "none") {
    checkOut(project, trigger, folder, job.variables?.GIT_DEPTH ?? "20");
  }
  project.prepare(name, folder);
  const handed = (job.needs ?? []).map((need) => join(project.artifacts, need));
  for (const each of handed.filter((place) => existsSync(place))) {
    cpSync(join(each, "files"), folder, { recursive: true });
  }
  const dotenv = handed.flatMap((each) => Object.entries(dotenvIn(join(each, "dotenv"))));
  const known: Record<string, string> = {
    ...predefined,
    ...{ CI: "true", GITLAB_CI: "true", CI_PROJECT_DIR: folder, CI_JOB_NAME: name },
    ...Object.fromEntries(dotenv),
  };
  const own = Object.entries(job.variables ?? {}).map(([key, value]) => [
    key,
    value.replace(/\$(\w+)/g, (_, variable: string) => known[variable] ?? ""),
  ]);
  const cache = job.cache && cacheOf(project, job.cache, folder);
  const cached = cache?.restore();
  const script = [...(job.before_script ?? []), ...(job.script ?? [])].join("\n");
  const ran = bash(script, {
    cwd: folder,
    env: { ...project.variables(name), ...known, ...Object.fromEntries(own) },
  });
  if (ran.code === 0) cache?.save();
  if (ran.code === 0 || job.artifacts?.when === "always") keepArtifacts(project, name, job, folder);
  const done: PipelineJob = {
    name,
    result: ran.code === 0 ? "success" : "failed",
    code: ran.code,
    log: ran.stdout + ran.stderr,
    ...(cached !== undefined && { cached }),
  };
  return done;
}

/** A depth of 0 is the whole history. */
function checkOut(project: Project, { sha }: Trigger, folder: string, depth: string): void {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder });
  git("init", "--quiet");
  const shallow = depth === "0" ? [] : ["--depth", depth];
  git("fetch", "--quiet", ...shallow, `file://${project.repository}`, sha);
  git("checkout", "--quiet", "--detach", "FETCH_HEAD");
}

function predefinedVariables(
  { defaultBranch }: Project,
  { source, sha, branch, tag, base }: Trigger,
): Record<string, string> {
  return {
    CI_PIPELINE_SOURCE: source,
    CI_COMMIT_SHA: sha,
    CI_DEFAULT_BRANCH: defaultBranch,
    ...(branch !== undefined && source === "push" && { CI_COMMIT_BRANCH: branch }),
    ...(tag !== undefined && { CI_COMMIT_TAG: tag }),
    ...(base !== undefined && { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }),
  };
}

/** A cache below the project, by the prefix of its key and the content of the files it names. */
function cacheOf({ caches }: Project, { key, paths }: NonNullable<Job["cache"]>, folder: string) {
  const texts = key.files.map((file) => readFileSync(join(folder, file)));
  const digest = execFileSync("sha256sum", { input: Buffer.concat(texts), encoding: "utf8" });
  const place = join(caches, `${key.prefix}-${digest.slice(0, 16)}`);
  return {
    restore() {
      if (!existsSync(place)) return false;
      copyTree(place, folder);
      return true;
    },
    save() {
      rmSync(place, { recursive: true, force: true });
      for (const path of paths) copyTree(join(folder, path), join(inside(place), path));
    },
  };
}

/** Puts the files of a job where later jobs find them; a report that is not there is left out. */
function keepArtifacts(
  { artifacts }: Project,
  name: string,
  { artifacts: kept }: Job,
  folder: string,
) {
  if (!kept) return;
  const place = inside(artifacts, name);
  const files = inside(place, "files");
  for (const path of (kept.paths ?? []).filter((each) => existsSync(join(folder, each)))) {
    inside(files, dirname(path));
    cpSync(join(folder, path), join(files, path), { recursive: true });
  }
  for (const [report, path] of Object.entries(kept.reports ?? {})) {
    if (existsSync(join(folder, path))) cpSync(join(folder, path), join(place, report));
  }
}

function dotenvIn(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split("\n");
  return Object.fromEntries(
    lines.filter((line) => line !== "").map((line) => /^(\w+)=(.*)$/.exec(line)!.slice(1)),
  );
}

function copyTree(from: string, to: string): void {
  const how = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true, force: true };
  for (const name of readdirSync(from)) cpSync(join(from, name), join(inside(to), name), how);
}

function missing(message: string): never {
  throw new Error(message);
}
