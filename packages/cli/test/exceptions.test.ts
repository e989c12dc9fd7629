import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";
import { writeExceptions } from "./policyOn.ts";

const test = suite("exceptions in the gate");
const root = newWorkspace();
const exception = { code: "LS4008", unit: "hello", reason: "mended next week" };

test("a red test that is excused passes, and is shown with reason and day in every report", () => {
  const file = join(root, "plugins/hello/hello_test.go");
  appendFileSync(file, '\nfunc TestRed(t *testing.T) { t.Error("red") }\n');
  writeExceptions(root, [{ ...exception, until: "9999-12-31" }]);
  const { code, stdout } = lockstep(root, ["ci", "--reporter", "terminal,markdown=m.md"]);
  assert.is(code, 0, stdout);
  assert.match(stdout, /^ok {4}exceptions {2}1 finding excused /m);
  assert.match(stdout, /^info\[LS4008\]: a test failed$/m);
  assert.match(stdout, /^ {2}= excused: until 9999-12-31: mended next week$/m);
  assert.match(stdout, /^ci passed: 8 steps; 1 finding excused$/m);
});

test("after its day both the test and the exception turn the gate red", () => {
  writeExceptions(root, [{ ...exception, until: "2026-01-01" }]);
  const { code, stdout } = lockstep(root, ["ci"]);
  assert.is(code, 1);
  assert.match(stdout, /^error\[LS4008\]/m);
  assert.match(stdout, /^error\[LS1013\]: an exception has run out$/m);
  assert.match(stdout, /^ci failed at test, exceptions$/m);
});

test("codes and units that do not exist are refused before anything runs, at their place", () => {
  writeExceptions(root, [
    { ...exception, code: "LS9876", until: "9999-12-31" },
    { ...exception, unit: "hallo", until: "9999-12-31" },
  ]);
  const { code, stderr } = lockstep(root, ["check"]);
  assert.is(code, 2);
  assert.match(stderr, "names LS9876, which is no code of this lockstep");
  assert.match(stderr, "names `hallo`, which is no host or plugin of this workspace");
  assert.match(stderr, /--> lockstep\.jsonc:\d+:\d+/);
});

test("a day that no calendar has is refused", () => {
  writeExceptions(root, [{ ...exception, until: "2026-13-01" }]);
  const { code, stderr } = lockstep(root, ["check"]);
  assert.is(code, 2);
  assert.match(stderr, /a day: year, month and day/);
});

test.run();
