import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Launch {
  name: string;
  preLaunchTask: string;
  program: string;
  substitutePath: { from: string; to: string }[];
  [attribute: string]: unknown;
}

interface Task {
  label: string;
  command: string;
  args: string[];
  options: { cwd: string };
}

/** The first configuration of a workspace's launch.json and its task, as VS Code resolves them. */
export function launchConfiguration(root: string): { launch: Launch; task: Task } {
  const { configurations } = read<{ configurations: Launch[] }>(root, "launch.json");
  const { tasks } = read<{ tasks: Task[] }>(root, "tasks.json");
  const launch = configurations[0]!;
  const task = tasks.find(({ label }) => label === launch.preLaunchTask);
  if (!task) throw new Error(`there is no task ${launch.preLaunchTask}`);
  return { launch, task };
}

function read<T>(root: string, name: string): T {
  const text = readFileSync(join(root, ".vscode", name), "utf8");
  const plain = text.replace(/^\s*\/\/.*$/gm, "");
  return JSON.parse(plain.replace(/\$\{workspaceFolder\}/g, root)) as T;
}
