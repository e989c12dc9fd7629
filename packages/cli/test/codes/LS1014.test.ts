import { finding } from "@lockstep/findings";
import { assert, suite } from "@lockstep/test-kit";
import { exceptionFindings } from "../../src/policy/exceptionFindings.ts";
import { weighed } from "../../src/policy/weighed.ts";
import { newWorkspace } from "../lockstep.ts";
import { policyOn } from "../policyOn.ts";

const test = suite("LS1014");
const root = newWorkspace();
const red = finding("LS4008", {
  where: { file: "plugins/hello/hello_test.go", line: 3 },
  subject: "example.com/demo/plugins/hello TestRed",
  cause: "it is red",
});

/** The codes of what is wrong with one exception in a run that found a red test of hello. */
async function codes(narrowed: { unit?: string; subject?: string }, complete = true) {
  const exception = { code: "LS4008", reason: "known", until: "2026-12-31", ...narrowed };
  const { workspace, policy } = await policyOn(root, "2026-06-01", [exception]);
  const found = weighed([red], policy).map((each) => ({ finding: each }));
  return exceptionFindings({ workspace, policy, found, complete }).map((each) => each.code);
}

test("an exception that nothing is left for is a warning", async () => {
  assert.equal(await codes({ unit: "clock" }), ["LS1014"]);
  assert.equal(await codes({ subject: "another" }), ["LS1014"]);
});

test("one that excused something is none, nor one in a run that did not come to its end", async () => {
  assert.equal(await codes({}), []);
  assert.equal(await codes({ unit: "hello", subject: red.subject! }), []);
  assert.equal(await codes({ unit: "clock" }, false), []);
});

test("what it excuses is shown as such, and does not count", async () => {
  const exception = { code: "LS4008", unit: "hello", reason: "known", until: "2026-12-31" };
  const { policy } = await policyOn(root, "2026-06-01", [exception]);
  const [excused] = weighed([red], policy);
  assert.equal(excused, {
    ...red,
    severity: "info",
    excused: { reason: "known", until: "2026-12-31" },
  });
  assert.equal(weighed([red], { ...policy, today: "2027-01-01" }), [red]);
});

test.run();
