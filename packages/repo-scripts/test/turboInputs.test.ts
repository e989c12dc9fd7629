import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { outwardReads } from "../src/outwardReads.ts";
import { repositoryPackages, repositoryRoot } from "../src/repository.ts";
import { sourceFiles } from "../src/sourceFiles.ts";

const test = suite("turbo inputs");

interface Task {
  taskId: string;
  inputs: Record<string, string>;
  dependencies: string[];
}

const packages = repositoryPackages(repositoryRoot);

/** Every package's test task, and what these lead to: all builds among it. */
function plannedTasks(): Task[] {
  const json = execFileSync(
    join(repositoryRoot, "node_modules/.bin/turbo"),
    ["run", "test", "--dry=json"],
    {
      cwd: repositoryRoot,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: `${join(repositoryRoot, "node_modules/.bin")}:${process.env.PATH}`,
        TURBO_TELEMETRY_DISABLED: "1",
      },
    },
  );
  return JSON.parse(json.slice(json.indexOf("{"))).tasks;
}

/** Inputs of a task of every package, by its folder's name; paths from the repository's root. */
function inputsOf(verb: "build" | "test", tasks: Task[]): Map<string, string[]> {
  return new Map(
    packages.map(({ dir, name }) => {
      const task = tasks.find(({ taskId }) => taskId === `${name}#${verb}`);
      return [dir, Object.keys(task?.inputs ?? {}).map((input) => join("packages", dir, input))];
    }),
  );
}

/** Inputs of every package's test task; what it lets others build is one. */
function testInputs(): Map<string, string[]> {
  const tasks = plannedTasks();
  const own = inputsOf("test", tasks);
  return new Map(
    packages.map(({ dir, name }) => {
      const task = tasks.find(({ taskId }) => taskId === `${name}#test`);
      const built = packages.filter((each) => task?.dependencies.includes(`${each.name}#build`));
      return [dir, [...(own.get(dir) ?? []), ...built.map((each) => `packages/${each.dir}/dist/`)]];
    }),
  );
}

test("what a package reads outside its folder is among its test's inputs", () => {
  const inputs = testInputs();
  const missing = outwardReads(sourceFiles(repositoryRoot))
    // Scripts about the whole repository, and benches, which turbo does not run.
    .filter(({ dir, path }) => dir !== "repo-scripts" && !path.startsWith("packages/bench/src/"))
    // Paths in text that Go or a workspace will read lead to nothing here.
    .filter(({ target }) => existsSync(join(repositoryRoot, ...target.split("/").slice(0, 2))))
    .filter(({ dir, target }) => {
      const outward = inputs.get(dir)?.filter((input) => !input.startsWith(`packages/${dir}/`));
      return !outward?.some(
        (input) =>
          target === "" || `${input}/`.startsWith(`${target}/`) || target.startsWith(input),
      );
    })
    .map(({ path, target }) => `${path} reads /${target}: name it in its package's turbo.json`);
  assert.equal(missing, []);
});

test("what bundles the published packages is among their builds' inputs", () => {
  const folder = "packages/repo-scripts/src/bundle/";
  const bundler = sourceFiles(repositoryRoot)
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(({ path, text }) => [
      path,
      ...[...text.matchAll(/^import .* from "(\.[^"]+)";$/gm)].map(([, to = ""]) =>
        join(dirname(path), to),
      ),
    ]);
  assert.ok(bundler.length > 10);
  const needed = [...new Set(["packages/repo-scripts/bin/lockstep-bundle.mjs", ...bundler])];
  const inputs = inputsOf("build", plannedTasks());
  for (const dir of ["cli", "host-loader", "create-lockstep"]) {
    const missing = needed.filter((path) => !inputs.get(dir)?.includes(path));
    assert.equal(missing, [], `name them in packages/${dir}/turbo.json`);
  }
});

test("no build waits for a text about the toolchain", () => {
  for (const [dir, inputs] of inputsOf("build", plannedTasks())) {
    assert.not.ok(inputs.includes("toolchain/README.md"), dir);
  }
});

test("outward paths are found wherever they are written", () => {
  const path = "packages/a/test/deep/b.ts";
  const found = (text: string) => outwardReads([{ path, text }]).map(({ target }) => target);
  assert.equal(found('new URL("../../../../templates", import.meta.url)'), ["templates"]);
  assert.equal(found("join(here, '../../../../docs/codes')"), ["docs/codes"]);
  assert.equal(found('new URL("../../../../", import.meta.url)'), [""]);
  assert.equal(found('join(here, "../../../b/dist/x.js")'), ["packages/b/dist/x.js"]);
  assert.equal(found('import "../../src/index.ts"'), []);
});

test.run();
