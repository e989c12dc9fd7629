import { readFileSync } from "node:fs";
import { assert, suite } from "../src/index.ts";
import { runFixture } from "./runner.ts";

const test = suite("guard");

/** Fixture, the problem the runner must name, and the last line it must print. */
const guards: [fixture: string, problem: RegExp, lastLine: string][] = [
  ["failing", /is wrong, 100%: Expected values to be strictly equal/, "1 passed, 1 failed"],
  ["throwing-before", /before hook .* threw: no ground to stand on/, "0 passed, 1 failed"],
  ["throwing-before-each", /before\.each hook .* threw: no ground/, "0 passed, 1 failed"],
  ["throwing-after", /after hook .* threw: cannot tidy up/, "1 passed, 1 failed"],
  ["throwing-after-each", /after\.each hook .* threw: cannot tidy up/, "1 passed, 1 failed"],
  ["missing-run", /never called run\(\)/, "0 passed, 1 failed"],
  ["no-suite", /registered no test/, "0 passed, 1 failed"],
  ["empty-suite", /suite "empty" registered no test/, "0 passed, 1 failed"],
  ["no-files", /no test\/\*\*\/\*\.test\.ts here/, "0 passed, 1 failed"],
  ["open-promise", /was not finished when the process ended/, "0 passed, 2 failed"],
  ["exit-zero", /was not finished when the process ended/, "1 passed, 2 failed"],
  ["exit-code", /process ended with exit code 3/, "1 passed, 1 failed"],
  ["unhandled-rejection", /unhandled rejection: nobody listens/, "1 passed, 1 failed"],
  ["only-left-in", /has \.only left in/, "1 passed, 1 failed"],
  ["lingering", /still alive 10 s after its last test: open: .*Timeout/, "1 passed, 1 failed"],
];

for (const [fixture, problem, lastLine] of guards) {
  test(`fails on ${fixture}`, async () => {
    const run = await runFixture(fixture);
    assert.match(run.stdout, problem);
    assert.is(run.lastLine, lastLine);
    assert.is(run.code, 1);
    const total = `${run.summary?.passed} passed, ${run.summary?.failed} failed`;
    assert.is(total, lastLine, "the summary says the same");
  });
}

test("fails on a pattern that matches no file, though another one does", async () => {
  const run = await runFixture("green", ["one", "three"]);
  assert.match(run.stdout, 'pattern "three" matches no test file');
  assert.is(run.lastLine, "1 passed, 1 failed");
  assert.is(run.code, 1);
});

test("kills a file that takes too long, with everything it started", async () => {
  const run = await runFixture("too-slow", [], { LOCKSTEP_TEST_TIMEOUT: "3" });
  assert.match(run.stdout, "timed out after 3 s");
  assert.is(run.lastLine, "0 passed, 1 failed");
  assert.is(run.code, 1);
  const pids = /pids (.*)/.exec(run.stdout)?.[1]?.split(" ").map(Number) ?? [];
  assert.is(pids.length, 3);
  for (const pid of pids) assert.not(isAlive(pid), `process ${pid} is gone`);
});

/** A killed orphan stays a zombie where nothing reaps (a container without init): that is dead. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test.run();
