import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, suite } from "../src/index.ts";
import { runFixture } from "./runner.ts";

const test = suite("run");

test("counts passed and shows skipped, one line per file", async () => {
  const run = await runFixture("green");
  assert.is(run.code, 0);
  assert.match(
    run.stdout,
    /^ok {3}test\/one\.test\.ts {2}1 passed, 0 failed, 1 skipped {2}[\d.]+ s$/m,
  );
  assert.match(run.stdout, "skipped: waits for better days");
  assert.match(run.stdout, /^ok {3}test\/two\.test\.ts/m);
  assert.is(run.lastLine, "2 passed, 0 failed");
  assert.equal(
    run.summary?.files.map(({ file, passed, skipped }) => ({ file, passed, skipped })),
    [
      { file: "test/one.test.ts", passed: 1, skipped: ["waits for better days"] },
      { file: "test/two.test.ts", passed: 1, skipped: [] },
    ],
  );
});

test("runs what a pattern names, and does not let that pass for the whole", async () => {
  const run = await runFixture("green", ["two"]);
  assert.is(run.code, 0);
  assert.is(run.lastLine, "1 passed, 0 failed");
  assert.is(run.summary, undefined);
});

test("runs several files at a time", async () => {
  const run = await runFixture("green", ["--jobs", "2"]);
  assert.is(run.lastLine, "2 passed, 0 failed");
});

test("prints what a failing file printed, and nothing of a green one", async () => {
  assert.match((await runFixture("failing")).stdout, /Total: +2/);
  assert.not.match((await runFixture("green")).stdout, /Total/);
});

test("annotates failures on GitHub, escaped", async () => {
  const run = await runFixture("failing", [], { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: "" });
  assert.match(run.stdout, /^::error file=.*one\.test\.ts,title=test failed::is wrong, 100%25: /m);
});

test("points caches at a shared folder unless told otherwise", async () => {
  const told = await runFixture("home", [], { LOCKSTEP_HOME: "/elsewhere" });
  assert.match(told.stdout, "home is /elsewhere");
  const untold = await runFixture("home", [], { LOCKSTEP_HOME: undefined });
  assert.match(untold.stdout, `home is ${join(tmpdir(), "lockstep-tests")}`);
});

test("refuses options it does not know", async () => {
  for (const args of [
    ["--job", "2"],
    ["--jobs", "none"],
  ]) {
    const run = await runFixture("green", args);
    assert.is(run.code, 2);
    assert.match(run.stderr, "--job");
  }
});

test.run();
