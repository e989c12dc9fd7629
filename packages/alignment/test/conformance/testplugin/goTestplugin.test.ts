import { assert, suite } from "@lockstep/test-kit";
import { releases } from "../releases.ts";
import { goTestsOf, runGoTests } from "./runGoTests.ts";

const test = suite("Go's own testplugin suite");

test("its tests are read from the sources of Go", async () => {
  const tests = await goTestsOf("1.26.9");
  assert.ok(tests.flatMap(({ builds }) => builds).length >= 40);
  assert.ok(tests.flatMap(({ runs }) => runs).length >= 18);
});

/** Each release builds some sixty files: `npm run test:full` has the time. */
for (const release of process.env.LOCKSTEP_TEST_FULL ? releases : []) {
  test(`Go ${release}: every plugin.Open of its programs ends as foretold`, async () => {
    const results = await runGoTests(release);
    for (const { test, program, wrong, passed, stderr } of results) {
      assert.equal(wrong, [], `${test} ${program}`);
      assert.ok(passed, `${test} ${program}\n${stderr}`);
    }
    const calls = results.reduce((sum, each) => sum + each.calls, 0);
    assert.ok(calls >= 25, `only ${calls} calls of plugin.Open were seen`);
  });
}

test.run();
