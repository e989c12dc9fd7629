import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "../lockstep.ts";
import { writeExceptions } from "../policyOn.ts";

const test = suite("LS1015");
const root = newWorkspace();

test("a plugin that does not compile stays an error, and the exception for it is named", () => {
  appendFileSync(join(root, "plugins/hello/hello.go"), "var Broken int = nothing\n");
  writeExceptions(root, [{ code: "LS4001", reason: "not now", until: "9999-12-31" }]);
  const { code, stdout } = lockstep(root, ["ci", "--json"]);
  assert.is(code, 1);
  const { steps } = JSON.parse(stdout) as {
    steps: { name: string; findings: { code: string; severity: string; where?: object }[] }[];
  };
  const of = (step: string) => steps.find(({ name }) => name === step)?.findings ?? [];
  assert.ok(of("build").some((each) => each.code === "LS4001" && each.severity === "error"));
  const [only, ...more] = of("exceptions");
  assert.equal([only?.code, only?.severity, more], ["LS1015", "warning", []]);
});

test.run();
