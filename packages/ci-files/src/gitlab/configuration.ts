import { execFileSync } from "node:child_process";
import { parseAllDocuments } from "yaml";

export interface Rule {
  if?: string;
  when?: string;
  /** Of the job, where it is part of a pipeline by this rule. */
  variables?: Record<string, string>;
}

/** A job's text as far as it is run here. */
export interface Job {
  stage?: string;
  image?: string;
  tags?: string[];
  extends?: string;
  needs?: string[];
  rules?: Rule[];
  variables?: Record<string, string>;
  before_script?: string[];
  script?: string[];
  cache?: { key: { prefix: string; files: string[] }; paths: string[] };
  artifacts?: {
    name?: string;
    when?: "on_success" | "always";
    paths?: string[];
    reports?: Record<string, string>;
  };
}

export interface Configuration {
  stages: string[];
  /** Jobs by name, with what they extend, hidden ones left out. */
  jobs: Record<string, Job>;
}

type Inputs = Record<string, unknown>;
interface Include {
  local: string;
  inputs?: Inputs;
}

/** What `.gitlab-ci.yml` of a commit comes to, with all that it includes. */
export function configurationAt(repository: string, sha: string): Configuration {
  const read = (path: string) =>
    execFileSync("git", ["show", `${sha}:${path.replace(/^\//, "")}`], {
      cwd: repository,
      encoding: "utf8",
    });
  const root = parseAllDocuments(read(".gitlab-ci.yml"))[0]!.toJS() as Record<string, unknown>;
  const { include = [], ...own } = root as { include?: Include[] };
  const parts = include.map(({ local, inputs }) => included(read(local), inputs));
  const { stages = [], ...entries } = Object.assign({}, ...parts, own) as { stages?: string[] };
  const all = entries as Record<string, Job>;
  const shown = Object.keys(all).filter((name) => !name.startsWith("."));
  return {
    stages,
    jobs: Object.fromEntries(shown.map((name) => [name, extended(all, all[name]!)])),
  };
}

/** An included file with its inputs in place: below `---` when it says above which it takes. */
export function included(text: string, given: Inputs = {}): Record<string, unknown> {
  const [header, content] = parseAllDocuments(text).map((each) => each.toJS());
  const { spec } = header as { spec: { inputs: Record<string, { default?: unknown }> } };
  for (const name of Object.keys(given)) {
    if (!(name in spec.inputs)) throw new Error(`there is no input ${name}`);
  }
  const values = Object.entries(spec.inputs).map(([name, input]) => {
    const value = given[name] ?? input?.default;
    if (value === undefined) throw new Error(`the input ${name} is not given`);
    return [name, value] as const;
  });
  return filled(content, Object.fromEntries(values)) as Record<string, unknown>;
}

function filled(value: unknown, inputs: Inputs): unknown {
  if (typeof value === "string") {
    const whole = /^\$\[\[ inputs\.([\w-]+) \]\]$/.exec(value)?.[1];
    if (whole !== undefined) return input(inputs, whole);
    return value.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name) => String(input(inputs, name)));
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, inputs));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [filled(key, inputs), filled(each, inputs)]),
  );
}

function input(inputs: Inputs, name: string): unknown {
  if (!(name in inputs)) throw new Error(`there is no input ${name}`);
  return inputs[name];
}

/** Maps are merged, all else is replaced, as GitLab does for `extends`. */
function extended(all: Record<string, Job>, { extends: base, ...own }: Job): Job {
  if (base === undefined) return own;
  const inherited = extended(all, all[base] ?? missing(base));
  const variables = { ...inherited.variables, ...own.variables };
  return { ...inherited, ...own, variables };
}

function missing(name: string): never {
  throw new Error(`there is no ${name} to extend`);
}
