import { type Contexts, filled, filledText, holds, type Status } from "./expression.ts";
import { type Event, type Forge, freshMachine, githubContext } from "./machine.ts";
import { runSteps, type StepRun } from "./runSteps.ts";
import { type Job, neededBy, type Workflow, workflowAt } from "./workflow.ts";

export interface JobRun {
  /** As GitHub shows it: "lockstep / build linux_amd64". */
  name: string;
  result: Status | "skipped";
  steps: StepRun[];
  /** What its steps wrote for the page of the job. */
  summary: string;
  /** Cache entries that were restored, empty for none. */
  restored: string[];
}

export interface WorkflowRun {
  /** Whether the workflow listens to the event at all. */
  started: boolean;
  result: Status;
  jobs: JobRun[];
  /** What a job that needs them sees of the workflow's own jobs. */
  needs: Record<string, Needed>;
}

export interface Needed {
  result: Status | "skipped";
  outputs: Record<string, string>;
}

/** Runs a workflow for an event, job after job, each on a machine of its own. */
export function runWorkflow(forge: Forge, event: Event, path: string): WorkflowRun {
  const workflow = workflowAt(forge.repository, event.sha, path);
  if (!(event.name in workflow.on)) {
    return { started: false, result: "success", jobs: [], needs: {} };
  }
  const { result, jobs, needs } = runJobs({ forge, event, workflow, inputs: {}, prefix: "" });
  return { started: true, result, jobs, needs };
}

interface Call {
  forge: Forge;
  event: Event;
  workflow: Workflow;
  inputs: Contexts;
  /** Names of the jobs that led here. */
  prefix: string;
}

function runJobs(call: Call): Omit<WorkflowRun, "started"> & Pick<Needed, "outputs"> {
  const jobs: JobRun[] = [];
  const done: Record<string, Needed> = {};
  for (const [id, job] of Object.entries(call.workflow.jobs)) {
    const before = neededBy(job).map((name) => [name, done[name]] as const);
    const missing = before.find(([, each]) => each === undefined);
    if (missing) throw new Error(`${id} needs ${missing[0]}, which does not stand before it`);
    const needs = Object.fromEntries(before);
    const contexts = { github: githubContext(call.forge, call.event), inputs: call.inputs, needs };
    const green = before.every(([, each]) => each?.result === "success");
    const starts = holds(job.if, contexts, green ? "success" : "failure");
    const run = starts ? runJob(call, id, job, contexts) : skipped(call, job.name ?? id);
    jobs.push(...run.jobs);
    done[id] = { result: run.result, outputs: run.outputs };
  }
  const red = Object.values(done).some(({ result }) => result === "failure");
  const { outputs = {} } = (call.workflow.on.workflow_call ?? {}) as {
    outputs?: Record<string, { value: string }>;
  };
  const values = Object.entries(outputs).map(([name, { value }]) => [
    name,
    filledText(value, { jobs: done }),
  ]);
  const result = red ? "failure" : "success";
  return { result, jobs, needs: done, outputs: Object.fromEntries(values) };
}

function skipped({ prefix }: Call, name: string): Needed & { jobs: JobRun[] } {
  const run: JobRun = {
    name: prefix + name,
    result: "skipped",
    steps: [],
    summary: "",
    restored: [],
  };
  return { result: "skipped", outputs: {}, jobs: [run] };
}

function runJob(call: Call, id: string, job: Job, contexts: Contexts): Needed & { jobs: JobRun[] } {
  if (job.uses !== undefined) return callWorkflow(call, id, job, contexts);
  const { include = [{}] } = job.strategy?.matrix ?? {};
  const combinations = filled(include, contexts) as Contexts[];
  const runs = combinations.map((matrix) => runOne(call, id, job, { ...contexts, matrix }));
  const outputs = runs.flatMap((each) => Object.entries(each.outputs));
  return {
    result: runs.every(({ run }) => run.result === "success") ? "success" : "failure",
    // Of several jobs of one matrix the last that has a value gives it.
    outputs: Object.fromEntries(outputs.filter(([, value]) => value !== "")),
    jobs: runs.map(({ run }) => run),
  };
}

function callWorkflow({ forge, event, prefix }: Call, id: string, job: Job, contexts: Contexts) {
  const workflow = workflowAt(forge.repository, event.sha, job.uses!);
  const { inputs = {} } = workflow.on.workflow_call as {
    inputs?: Record<string, { default?: unknown }>;
  };
  const given = Object.entries(job.with ?? {}).map(([name, value]) => [
    name,
    filled(value, contexts),
  ]);
  const preset = Object.entries(inputs).map(([name, each]) => [name, each.default]);
  return runJobs({
    ...{ forge, event, workflow, prefix: `${prefix}${job.name ?? id} / ` },
    inputs: Object.fromEntries([...preset, ...given]),
  });
}

function runOne(
  { forge, event, workflow, prefix }: Call,
  id: string,
  job: Job,
  contexts: Contexts,
) {
  const machine = freshMachine(forge, event, id);
  const seen = { ...contexts, github: machine.github, runner: { temp: machine.temp } };
  const variables = Object.entries({ ...workflow.env, ...job.env });
  const { status, ran, outcomes } = runSteps(machine, {
    steps: job.steps ?? [],
    contexts: seen,
    env: Object.fromEntries(variables.map(([name, value]) => [name, filledText(value, seen)])),
    ...(job.defaults?.run && { defaults: job.defaults.run }),
  });
  if (status === "success") for (const act of machine.atEnd) act();
  const values = Object.entries(job.outputs ?? {}).map(([name, value]) => [
    name,
    filledText(value, { ...seen, steps: outcomes }),
  ]);
  const run: JobRun = {
    name: prefix + filledText(job.name ?? id, contexts),
    result: status,
    steps: ran,
    summary: machine.summary.join(""),
    restored: machine.restored,
  };
  return { run, outputs: Object.fromEntries(values) as Record<string, string> };
}
