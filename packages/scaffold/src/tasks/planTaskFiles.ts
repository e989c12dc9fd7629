import { artefactFile, recordPath } from "@lockstep/orchestrator/artefactPath";
import { type ParseError, parse } from "jsonc-parser";
import { editJson } from "./editJson.ts";
import { planEdges } from "./planEdges.ts";
import { settleTask, type TaskFacts, type TaskModule } from "./taskFacts.ts";

/** A file that turbo reads and that is not as go.mod and the manifests say. */
export interface TaskFile {
  /** Relative to the workspace, with slashes. */
  path: string;
  /** What is wrong with it, each a sentence without its full stop. */
  causes: string[];
  /** Its text as it should be; absent where the file cannot be read. */
  content?: string;
}

/**
 * The files to write so that turbo builds anew what an edit reaches: a package for every module that
 * is built or required, the edges between them as in go.mod, each unit's artefacts as outputs, and
 * all units before the task that settles. What people added stays.
 */
export function planTaskFiles(facts: TaskFacts): TaskFile[] {
  const { profile } = facts;
  const required = new Set(facts.modules.flatMap(({ requires }) => requires));
  const modules = facts.modules.filter(
    ({ path, units, manifest }) => units.length > 0 || required.has(path) || manifest !== undefined,
  );
  const names = new Map(modules.map((module) => [module.path, nameOf(facts.name, module)]));
  const files = modules.flatMap((module) => [
    planned(`${module.folder}/package.json`, module.manifest, manifest(module, names), (text) =>
      planEdges(text, module, names),
    ),
    ...(module.units.length === 0
      ? []
      : [
          planned(`${module.folder}/turbo.json`, module.tasks, outputs(module, profile), (text) =>
            planOutputs(text, module, profile),
          ),
        ]),
  ]);
  const builds = modules.filter(({ units }) => units.length > 0);
  const settle = planned("turbo.json", facts.tasks, "", (text) =>
    planSettle(
      text,
      builds.map(({ path }) => `${names.get(path)}#build`),
    ),
  );
  return [...files, settle].filter(({ causes }) => causes.length > 0);
}

/** A change of a file's text with the reasons for it; none where it is as it should be. */
export interface Edit {
  causes: string[];
  content: string;
}

function planned(
  path: string,
  present: string | undefined,
  fresh: string,
  edit: (text: string) => Edit,
): TaskFile {
  if (present === undefined) return { path, causes: ["the file is missing"], content: fresh };
  const errors: ParseError[] = [];
  const value: unknown = parse(present, errors, { allowTrailingComma: true });
  const readable = errors.length === 0 && typeof value === "object" && value !== null;
  return readable ? { path, ...edit(present) } : { path, causes: ["it is no valid JSON object"] };
}

/** The name its package.json has, or is to have: `@WORKSPACE/UNIT`, else after its folder. */
function nameOf(workspace: string, { manifest, units, folder }: TaskModule): string {
  const { name }: { name?: unknown } = (manifest !== undefined && parse(manifest)) || {};
  if (typeof name === "string" && name !== "") return name;
  const scope = workspace.startsWith("@") ? `${workspace}-` : `@${workspace}/`;
  return `${scope}${units[0]?.name ?? folder.replaceAll("/", "-")}`;
}

function manifest(module: TaskModule, names: ReadonlyMap<string, string>): string {
  const { folder, path, units } = module;
  const build = units.map(({ name }) => name).join(" ");
  const cli = `${up(folder)}/.lockstep/cli/dist/lockstep.js`;
  const text = JSON.stringify(
    {
      name: names.get(path),
      private: true,
      scripts: {
        ...(build !== "" && { build: `node ${cli} build ${build}` }),
        test: "go test ./...",
      },
    },
    null,
    2,
  );
  return planEdges(`${text}\n`, module, names).content;
}

function outputs(module: TaskModule, profile: string): string {
  const { folder } = module;
  const $schema = `${up(folder)}/node_modules/turbo/schema.json`;
  const tasks = { build: { outputs: artefacts(module, profile) } };
  return `${JSON.stringify({ $schema, extends: ["//"], tasks }, null, 2)}\n`;
}

function planOutputs(text: string, module: TaskModule, profile: string): Edit {
  const present: string[] = parse(text).tasks?.build?.outputs ?? [];
  const missing = artefacts(module, profile).filter((glob) => !present.includes(glob));
  const causes = missing.map((glob) => `the outputs of \`build\` leave out ${glob}`);
  const all = [...present, ...missing];
  return { causes, content: editJson(text, ["tasks", "build", "outputs"], all) };
}

function planSettle(text: string, builds: readonly string[]): Edit {
  const present: string[] = parse(text).tasks[settleTask].dependsOn ?? [];
  const isBuild = (task: string): boolean => task.endsWith("#build");
  const missing = builds.filter((task) => !present.includes(task));
  const gone = present.filter((task) => isBuild(task) && !builds.includes(task));
  const causes = [
    ...missing.map((task) => `\`${settleTask}\` does not wait for ${task}`),
    ...gone.map((task) => `\`${settleTask}\` waits for ${task}, which no unit stands for`),
  ];
  const all = [...present.filter((task) => !gone.includes(task)), ...missing];
  return { causes, content: editJson(text, ["tasks", settleTask, "dependsOn"], all) };
}

/** The artefacts of a module's units and their records, on whatever platform. */
function artefacts({ units }: TaskModule, profile: string): string[] {
  return units.flatMap((unit) => {
    const file = `$TURBO_ROOT$/${artefactFile(unit, profile).replace(/^dist\/[^/]+/, "dist/*")}`;
    return [file, recordPath(file)];
  });
}

function up(folder: string): string {
  return folder.replace(/[^/]+/g, "..");
}
