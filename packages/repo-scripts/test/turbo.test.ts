import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { closingLines, gates, runGates } from "../src/gate.ts";
import { repositoryRoot } from "../src/repository.ts";
import { SmallRepository } from "./smallRepository.ts";

// Real turbo with this repository's own configuration, on a repository of three tiny packages.
// The tests build on each other: one repository, edited step by step.
const test = suite("turbo");
const small = new SmallRepository();
process.env.PATH = `${join(repositoryRoot, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
process.env.TURBO_TELEMETRY_DISABLED = "1";

test.after(() => small.remove());

/** Tasks that turbo would run now, as `package#task`. */
function misses(more: Record<string, string> = {}): string[] {
  const machine = { LOCKSTEP_TEST_MACHINE: "this one", ...more };
  const json = execFileSync("turbo", ["run", ...gates, "--dry=json"], {
    cwd: small.root,
    env: { ...process.env, ...machine },
    encoding: "utf8",
  });
  const { tasks }: { tasks: { taskId: string; command: string; cache: { status: string } }[] } =
    JSON.parse(json.slice(json.indexOf("{")));
  assert.ok(tasks.length >= 12, "turbo knows all tasks");
  return tasks
    .filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT")
    .map(({ taskId }) => taskId.replace("@lockstep/", ""))
    .sort();
}

async function run() {
  const result = await runGates(small.root, { env: { LOCKSTEP_TEST_MACHINE: "this one" } });
  return { ok: result.ok, missing: result.total.missing, last: closingLines(result).at(-1) };
}

const green = { ok: true, missing: [], last: "3 passed, 0 failed" };

test("the first run runs everything", async () => {
  assert.is(misses().length, 12);
  assert.equal(await run(), green);
});

test("the second run is a full hit, and still tells how many tests passed", async () => {
  assert.equal(misses(), []);
  assert.equal(await run(), green);
});

test("touching one package concerns it and its dependants only", async () => {
  small.write("packages/base/src/index.ts", "export const one = 2 - 1;\n");
  assert.equal(misses(), [
    "base#build",
    "base#lint",
    "base#test",
    "base#typecheck",
    "middle#build",
    "middle#test",
    "middle#typecheck",
  ]);
  assert.equal(await run(), green);
});

test("touching a test builds nothing", async () => {
  small.write("packages/base/test/more.ts", "export const more = 1;\n");
  assert.equal(misses(), ["base#lint", "base#test", "base#typecheck"]);
  assert.equal(await run(), green);
});

test("another machine is not answered from the cache", () => {
  assert.equal(misses({ LOCKSTEP_TEST_MACHINE: "another" }), [
    "base#test",
    "middle#test",
    "other#test",
  ]);
});

test("a failing test fails every run until it is mended", async () => {
  const file = "packages/other/test/wrong.test.ts";
  const suiteText = (condition: boolean) =>
    [
      'import { assert, suite } from "@lockstep/test-kit";',
      "",
      'const test = suite("wrong");',
      `test("is right", () => assert.ok(${condition}));`,
      "test.run();",
      "",
    ].join("\n");
  small.write(file, suiteText(false));
  const red = { ok: false, missing: [], last: "3 passed, 1 failed" };
  assert.equal(await run(), red);
  assert.equal(misses(), ["other#test"]);
  assert.equal(await run(), red);
  small.write(file, suiteText(true));
  assert.equal(await run(), { ...green, last: "4 passed, 0 failed" });
});

test("a gate that fails beside full hits is not hidden, nor counted as no failure", async () => {
  small.write("packages/base/test/more.ts", "export const more  =  1\n");
  const red = { ok: false, missing: [], last: "4 passed, 1 failed" };
  assert.equal(await run(), red);
  assert.equal(await run(), red);
  small.write("packages/base/test/more.ts", "export const more = 1;\n");
});

test("tests that did not run are failures, whatever they said last time", async () => {
  small.write("packages/base/src/index.ts", 'export const one: number = "1";\n');
  assert.equal(await run(), {
    ok: false,
    missing: ["@lockstep/base", "@lockstep/middle"],
    last: "2 passed, 2 failed",
  });
});

test.run();
