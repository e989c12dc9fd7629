import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bash } from "../bash.ts";
import { commandFile } from "./commandFile.ts";
import { type Contexts, filledText, holds, type Status } from "./expression.ts";
import { addToPath, type Machine, stepFolder } from "./machine.ts";
import { standIns } from "./standIns.ts";
import type { CompositeAction, Step } from "./workflow.ts";

export interface StepRun {
  name: string;
  outcome: Status | "skipped";
  /** Exit code of a script that was run. */
  code?: number;
  /** What it printed; of an action that failed, why. */
  log: string;
}

export interface Steps {
  steps: readonly Step[];
  /** All contexts but `steps` and `env`. */
  contexts: Contexts;
  env: Readonly<Record<string, string>>;
  defaults?: Pick<Step, "shell" | "working-directory">;
}

export interface StepsRun {
  status: Status;
  ran: StepRun[];
  /** The `steps` context after the last one. */
  outcomes: Record<string, { outputs: Record<string, string>; outcome: string }>;
}

/** Runs the steps of a job or of a composite action, one after another, on its machine. */
export function runSteps(machine: Machine, { steps, contexts, env, defaults }: Steps): StepsRun {
  const run: StepsRun = { status: "success", ran: [], outcomes: {} };
  for (const step of steps) {
    const seen = { ...contexts, env: { ...machine.env, ...env }, steps: run.outcomes };
    const name = step.name ?? step.uses ?? step.run ?? "";
    if (!holds(step.if, seen, run.status)) {
      run.ran.push({ name, outcome: "skipped", log: "" });
      continue;
    }
    const own = Object.entries({ ...env, ...step.env });
    const values = Object.fromEntries(own.map(([key, value]) => [key, filledText(value, seen)]));
    const inner = { step: { ...defaults, ...step }, seen, env: values };
    const { ran, outputs } =
      step.uses === undefined ? runScript(machine, inner) : useAction(machine, inner);
    run.ran.push(...ran);
    const failed = ran.some(({ outcome }) => outcome === "failure");
    if (failed) run.status = "failure";
    if (step.id !== undefined) {
      run.outcomes[step.id] = { outputs, outcome: failed ? "failure" : "success" };
    }
  }
  return run;
}

interface OneStep {
  step: Step;
  seen: Contexts;
  env: Record<string, string>;
}

interface Done {
  ran: StepRun[];
  outputs: Record<string, string>;
}

let scripts = 0;

function runScript(machine: Machine, { step, seen, env }: OneStep): Done {
  const { run = "", shell, "working-directory": folder = "." } = step;
  if (shell !== "bash") throw new Error(`not run here: shell ${shell} of ${run}`);
  const files = stepFolder(machine, String(scripts++));
  const file = (name: string) => join(files, name);
  const { code, stdout, stderr } = bash(filledText(run, seen), {
    cwd: join(machine.workspace, filledText(folder, seen)),
    env: {
      ...machine.env,
      ...env,
      GITHUB_OUTPUT: file("output"),
      GITHUB_ENV: file("env"),
      GITHUB_PATH: file("path"),
      GITHUB_STEP_SUMMARY: file("summary"),
    },
  });
  const written = (name: string) =>
    existsSync(file(name)) ? readFileSync(file(name), "utf8") : "";
  Object.assign(machine.env, commandFile(written("env")));
  for (const each of written("path").split("\n")) if (each !== "") addToPath(machine, each);
  machine.summary.push(written("summary"));
  const outcome = code === 0 ? "success" : "failure";
  const ran = { name: step.name ?? run, outcome, code, log: stdout + stderr } as const;
  return { ran: [ran], outputs: commandFile(written("output")) };
}

function useAction(machine: Machine, one: OneStep): Done {
  const { step, seen } = one;
  const { uses = "" } = step;
  const given = Object.entries(step.with ?? {});
  const inputs = Object.fromEntries(given.map(([key, value]) => [key, filledText(value, seen)]));
  if (uses.startsWith("./")) return useComposite(machine, one, inputs);
  const [, name = "", digest] = /^([^@]+)@([0-9a-f]{40})$/.exec(uses) ?? [];
  const standIn = standIns[name];
  if (!standIn || digest === undefined) throw new Error(`nothing stands for ${uses} here`);
  try {
    standIn(inputs, machine);
    return { ran: [{ name: uses, outcome: "success", log: "" }], outputs: {} };
  } catch (error) {
    return { ran: [{ name: uses, outcome: "failure", log: String(error) }], outputs: {} };
  }
}

function useComposite(machine: Machine, { step, seen }: OneStep, given: object): Done {
  const text = readFileSync(join(machine.workspace, step.uses ?? "", "action.yml"), "utf8");
  const { inputs = {}, runs } = parse(text) as CompositeAction;
  const preset = Object.entries(inputs).map(([name, each]) => [name, each.default ?? ""]);
  const contexts = { ...seen, inputs: { ...Object.fromEntries(preset), ...given } };
  const { ran } = runSteps(machine, { steps: runs.steps, contexts, env: {} });
  return { ran, outputs: {} };
}
