import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { defaultProfile, parseModFile, type Unit, type Workspace } from "@lockstep/go-workspace";
import { parse } from "jsonc-parser";

/** A Go module of the workspace, as turbo sees it or is to see it. */
export interface TaskModule {
  /** Relative to the workspace, with slashes. */
  folder: string;
  /** Path of the Go module. */
  path: string;
  /** Paths of the modules that its go.mod requires. */
  requires: string[];
  /** What is built from it. */
  units: Pick<Unit, "kind" | "name">[];
  /** Text of its package.json. */
  manifest?: string;
  /** Text of its turbo.json. */
  tasks?: string;
}

/** What turbo's packages and tasks follow from, and their files as they are. */
export interface TaskFacts {
  /** The name in the root's package.json. */
  name: string;
  /** Text of the root's turbo.json. */
  tasks: string;
  /** The profile that the tasks build: the workspace's default one. */
  profile: string;
  modules: TaskModule[];
}

/** The task that waits for all units: where the root's turbo.json has it, turbo runs lockstep. */
export const settleTask = "//#settle";

/** Undefined where the workspace does not have turbo run lockstep. Modules above it are left out. */
export function taskFacts(workspace: Workspace): TaskFacts | undefined {
  const { root, modules, hosts, plugins } = workspace;
  const manifest = textAt(root, "package.json");
  const tasks = textAt(root, "turbo.json");
  if (manifest === undefined || !parse(tasks ?? "")?.tasks?.[settleTask]) return undefined;
  const units = [...hosts, ...plugins];
  const below = modules
    .map((module) => ({ ...module, folder: relative(root, module.dir).split(sep).join("/") }))
    .filter(({ folder }) => folder !== "" && folder.split("/")[0] !== "..");
  return {
    name: String(parse(manifest)?.name ?? "workspace"),
    tasks: tasks ?? "",
    profile: defaultProfile(workspace.config),
    modules: below.map(({ dir, path, folder }) => ({
      folder,
      path,
      requires: parseModFile(readFileSync(join(dir, "go.mod"), "utf8"))
        .filter(({ verb }) => verb === "require")
        .flatMap(({ words }) => words[0] ?? []),
      units: units.filter(({ modulePath }) => modulePath === path),
      ...optional("manifest", textAt(dir, "package.json")),
      ...optional("tasks", textAt(dir, "turbo.json")),
    })),
  };
}

function textAt(dir: string, name: string): string | undefined {
  const file = join(dir, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function optional(key: "manifest" | "tasks", text: string | undefined) {
  return text === undefined ? {} : { [key]: text };
}
