import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildReport, CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("compile errors");
const root = newWorkspace();
const line = "var Broken int = nothing";

test.before(() => {
  const third = lockstep(root, ["new", "plugin", "third", "--yes"]);
  assert.is(third.code, 0, third.stderr);
  appendFileSync(join(root, "plugins/hello/hello.go"), `${line}\n`);
  appendFileSync(join(root, "plugins/clock/clock.go"), `\n\t${line}\n`);
});

test("each is told once, in the workspace's own paths; the third plugin is built all the same", () => {
  const { code, stdout, stderr } = lockstep(root, ["build", "--json"]);
  assert.is(code, 1, stderr);
  const report: BuildReport = JSON.parse(stdout);
  assert.equal(
    report.units.map(({ name, status }) => `${name} ${status}`),
    ["host built", "clock failed", "hello failed", "third built"],
  );
  assert.equal(
    report.findings.map(({ code: each, where, cause }) => [
      each,
      where?.file,
      where?.column,
      where?.source?.trim(),
      cause.includes("undefined: nothing"),
    ]),
    [
      ["LS4001", "plugins/clock/clock.go", 19, line, true],
      ["LS4001", "plugins/hello/hello.go", 18, line, true],
    ],
  );
  for (const { where } of report.findings) assert.ok((where?.line ?? 0) > 1);
});

test("people see the line under its place, and why the units failed", () => {
  const { code, stdout } = lockstep(root, ["build"]);
  assert.is(code, 1);
  assert.match(
    stdout,
    /--> plugins\/hello\/hello\.go:\d+:18\n +\|\n +\d+ \| var Broken int = nothing/,
  );
  assert.is(stdout.match(/error\[LS4001\]/g)?.length, 2);
  assert.match(stdout, /^failed +hello +plugins\/hello\/hello\.go:\d+/m);
  assert.match(stdout, /^up-to-date +third/m);
  assert.not(stdout.includes(root));
});

test("the gate tells each once: in the build, not again for the tests it keeps from running", () => {
  const { code, stdout } = lockstep(root, ["ci", "--json"]);
  assert.is(code, 1);
  const { steps }: CiReport = JSON.parse(stdout);
  const told = steps.flatMap(({ name, findings }) => findings.map((each) => [name, each.code]));
  assert.equal(told, [
    ["build", "LS4001"],
    ["build", "LS4001"],
  ]);
  const tests = steps.find(({ name }) => name === "test");
  assert.is(tests?.ok, false);
  assert.match(tests?.summary ?? "", / passed, 0 failed, \d packages did not compile$/);
});

test("a severity that turns the code off does not hide why a unit failed", () => {
  const file = join(root, "lockstep.jsonc");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace('"version": 1,', '"version": 1, "severities": {"LS4001": "off"},'),
  );
  const { code, stdout } = lockstep(root, ["build"]);
  writeFileSync(file, text);
  assert.is(code, 1);
  assert.is(stdout.match(/error\[LS4001\]/g)?.length, 2);
});

test("one in the contract, which the generated code is read from, is one of every unit", () => {
  const file = join(root, "contract/contract.go");
  const text = readFileSync(file, "utf8");
  appendFileSync(file, `\nfunc broken() int { return "s" }\n`);
  const build = lockstep(root, ["build"]);
  const gate = lockstep(root, ["ci"]);
  writeFileSync(file, text);
  assert.is(build.code, 1);
  for (const name of ["host", "clock", "hello", "third"]) {
    assert.match(build.stdout, new RegExp(`^failed +${name} +contract/contract\\.go:\\d+`, "m"));
  }
  for (const { stdout } of [build, gate]) {
    assert.is(stdout.match(/--> contract\/contract\.go:\d+:28\n/g)?.length, 1, stdout);
  }
  assert.match(gate.stdout, /^fail +generated +the contract cannot be read/m);
});

test("what failed is what check says is missing", () => {
  const { code, stderr } = lockstep(root, ["check"]);
  assert.is(code, 1);
  assert.is(stderr.match(/error\[LS4009\]/g)?.length, 2, stderr);
});

test.run();
