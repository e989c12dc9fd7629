import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { dist, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("what the gate remembers");
const root = newWorkspace();
const data = join(root, "plugins/hello/testdata/answer.txt");
const all = ["modules", "generated", "load", "test"];

test.before(() => {
  mkdirSync(join(root, "plugins/hello/testdata"));
  writeFileSync(data, "yes");
  writeFileSync(
    join(root, "plugins/hello/answer_test.go"),
    `package hello

import (
	"os"
	"testing"
)

func TestAnswer(t *testing.T) {
	answer, err := os.ReadFile("testdata/answer.txt")
	if err != nil || string(answer) != "yes" || os.Getenv("ANSWER") == "no" {
		t.Fatalf("the answer is %q, %v", answer, err)
	}
}
`,
  );
  assert.is(lockstep(root, ["build"]).code, 0);
  settle();
});

test("what passed on the very same files is not looked at again; artefacts are judged", () => {
  const gate = looked();
  assert.is(gate.code, 0);
  assert.equal(gate.unchanged, all);
  assert.equal(gate.ran, ["documents", "build", "check"]);
  assert.equal(gate.report.modules.length > 0, true);
  assert.match(
    lockstep(root, ["ci"]).stdout,
    /^ok {4}test +\d+ tests passed, 0 failed {2}unchanged$/m,
  );
});

test("--force looks again", () => {
  assert.equal(looked(["--force"]).unchanged, []);
});

test("a file that only a test reads counts, and a red gate is not remembered", () => {
  writeFileSync(data, "no!");
  for (let run = 0; run < 3; run++) {
    const gate = looked();
    assert.is(gate.code, 1);
    assert.equal(gate.unchanged, []);
    assert.match(JSON.stringify(gate.report), /the answer is/);
  }
  writeFileSync(data, "yes");
  assert.is(looked().code, 0);
});

test("a variable that a test may read counts", () => {
  settle();
  const gate = looked([], { ANSWER: "no" });
  assert.is(gate.code, 1);
  assert.equal(gate.unchanged, []);
});

test("a new source file, another mode, another profile: each is looked at", () => {
  settle();
  appendFileSync(join(root, "plugins/clock/clock.go"), "\n// one more line\n");
  assert.equal(looked().unchanged, []);
  settle();
  chmodSync(data, 0o600);
  assert.equal(looked().unchanged, []);
  settle();
  assert.equal(looked(["--profile", "dev"]).unchanged, []);
});

test("an artefact that was edited is neither trusted nor loaded", () => {
  settle();
  const file = join(root, dist, "plugins/hello.so");
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
  const gate = looked();
  assert.is(gate.code, 0);
  assert.equal(gate.unchanged, []);
  assert.match(JSON.stringify(gate.report.steps), /1 built, 2 up to date/);
});

test("with a module outside of the workspace nothing is remembered", () => {
  const goMod = join(root, "plugins/hello/go.mod");
  const before = readFileSync(goMod, "utf8");
  const uses = join(root, "plugins/hello/uses_test.go");
  const testkit = join(root, "../testkit");
  mkdirSync(testkit);
  writeFileSync(join(testkit, "go.mod"), "module example.com/testkit\n\ngo 1.21\n");
  writeFileSync(uses, 'package hello\n\nimport _ "example.com/testkit"\n');
  for (const way of ["../../../testkit", testkit]) {
    const needed = `require example.com/testkit v0.0.0\n\nreplace example.com/testkit => ${way}\n`;
    writeFileSync(goMod, `${before}\n${needed}`);
    writeFileSync(join(testkit, "testkit.go"), "package testkit\n");
    for (let run = 0; run < 3; run++) assert.is(looked().code, 0);
    writeFileSync(join(testkit, "testkit.go"), "package testkit\n\nvar _ int = nothing\n");
    assert.is(looked().code, 1, way);
  }
  writeFileSync(goMod, before);
  rmSync(uses);
});

test("with a link that leads out of the workspace nothing is remembered", () => {
  symlinkSync("/etc/hostname", join(root, "plugins/hello/testdata/elsewhere"));
  assert.is(looked().code, 0);
  assert.is(looked().code, 0);
  assert.equal(looked().unchanged, []);
});

/** A gate that built is no memory of what was there before: the next one is. */
function settle(): void {
  for (let run = 0; run < 4 && looked().unchanged.length === 0; run++);
  assert.equal(looked().unchanged, all);
}

function looked(more: string[] = [], env: Record<string, string> = {}) {
  const { code, stdout } = lockstep(root, ["ci", "--json", ...more], env);
  const report = JSON.parse(stdout);
  const named = (unchanged: boolean): string[] =>
    report.steps
      .filter((step: { unchanged?: boolean }) => (step.unchanged === true) === unchanged)
      .map(({ name }: { name: string }) => name);
  return { code, report, unchanged: named(true), ran: named(false) };
}

test.run();
