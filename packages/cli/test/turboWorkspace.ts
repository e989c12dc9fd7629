import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { assert } from "@lockstep/test-kit";
import { command, dist, newWorkspace, type Ran } from "./lockstep.ts";

/** What turbo did about a task: took it from its cache, ran it, or ran it as one never cached. */
export type TaskState = "hit" | "miss" | "bypass";

export interface TurboRan extends Ran {
  tasks: Record<string, TaskState>;
}

/** All tasks of `npm run turbo` in a new workspace that turbo may answer from its cache. */
export const cacheable = [
  "//:compile",
  ...["clock", "hello", "host"].map((name) => `@demo/${name}:build`),
  ...["clock", "contract", "hello", "host"].map((name) => `@demo/${name}:test`),
];

const npm = { npm_config_cache: join(storeRoot(), "npm-cache") };

/** A new workspace with turbo installed as its README says. */
export function turboWorkspace(): string {
  const root = newWorkspace();
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  const installed = command(root, ["npm", "install", ...flags], npm);
  assert.is(installed.code, 0, installed.stderr);
  return root;
}

/** `npm run turbo` in a workspace. */
export function turbo(root: string, env: NodeJS.ProcessEnv = {}): TurboRan {
  return told(command(root, ["npm", "run", "--silent", "turbo"], { ...npm, ...env }));
}

/** turbo with other tasks than those of the script, by the same pnpm. */
export function turboTasks(root: string, args: string[], env: NodeJS.ProcessEnv = {}): TurboRan {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [before] = String(scripts.turbo).split(" turbo run ");
  const argv = [...String(before).split(" "), "turbo", "run", ...args];
  return told(command(root, argv, { ...npm, ...env }));
}

function told(ran: Ran): TurboRan {
  const lines = ran.stdout.matchAll(/^(\S+): cache (hit|miss|bypass),/gm);
  const tasks = [...lines].map(([, task, state]) => [task, state]);
  return { ...ran, tasks: Object.fromEntries(tasks) };
}

/** Names of the tasks that ran although turbo might have answered them, in order of name. */
export function missed({ tasks }: TurboRan): string[] {
  return cacheable.filter((name) => tasks[name] === "miss");
}

/** A run that ended well. */
export function good(ran: TurboRan): TurboRan {
  assert.is(ran.code, 0, ran.stdout + ran.stderr);
  return ran;
}

/** Replaces text in a file of the workspace, which has to hold it. */
export function edit(root: string, path: string, from: string, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${path} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** What the built plugin says, as the host really loads it. */
export function greets(root: string): string {
  const file = join(root, dist, "plugins/hello.so");
  const host = command(root, [join(root, dist, "host"), file]);
  assert.is(host.code, 0, host.stderr);
  return /^hello: (.*)$/m.exec(host.stdout)?.[1] ?? host.stdout;
}
