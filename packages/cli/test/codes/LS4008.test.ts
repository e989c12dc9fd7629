import { appendFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import type { CiReport, Finding } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command, lockstep, newWorkspace } from "../lockstep.ts";

const test = suite("LS4008: a test failed");
const root = newWorkspace();
const failing = `
func TestLoud(t *testing.T) {
	t.Run("vowels", func(t *testing.T) {
		t.Errorf("got %q, want %q", "hello", "HELLO")
	})
}
`;

function failures(): Finding[] {
  const gate = lockstep(root, ["ci", "--json"]);
  assert.is(gate.code, 1, gate.stderr);
  const { steps }: CiReport = JSON.parse(gate.stdout);
  const others = steps.filter(({ name, ok }) => name !== "test" && !ok);
  assert.equal(others, []);
  return steps.find(({ name }) => name === "test")?.findings ?? [];
}

test("a failing test: what it said, its place, and a command that shows it alone", async () => {
  appendFileSync(join(root, "plugins/hello/hello_test.go"), failing);
  const [found, ...more] = failures() as [Finding];
  assert.equal(more, []);
  assert.is(found.code, "LS4008");
  assert.is(found.subject, "example.com/demo/plugins/hello TestLoud/vowels");
  assert.is(found.where?.file, "plugins/hello/hello_test.go");
  assert.match(found.where?.source ?? "", /t\.Errorf\("got/);
  assert.match(found.cause, /got "hello", want "HELLO"/);
  const { go } = await goToolchain();
  const PATH = `${dirname(go)}:${process.env.PATH}`;
  const alone = command(root, ["sh", "-c", found.fix!.command!], { PATH });
  assert.is(alone.code, 1, alone.stderr);
  assert.match(alone.stdout, /--- FAIL: TestLoud/);
  assert.not.match(alone.stdout, /no tests to run/);
});

test("a test that does not compile and one that ends the process are told beside it", () => {
  appendFileSync(join(root, "plugins/clock/clock_test.go"), "\nvar _ int = nothing\n");
  const exits = '\nfunc TestExits(t *testing.T) { panic("on purpose") }\n';
  appendFileSync(join(root, "plugins/hello/hello_test.go"), exits);
  const found = failures();
  assert.equal(found.map(({ where }) => where?.file).sort(), [
    "plugins/clock/clock_test.go",
    "plugins/hello/hello_test.go",
    "plugins/hello/hello_test.go",
  ]);
  const causes = found.map(({ subject, cause }) => `${subject}: ${cause}`);
  assert.is(causes.length, 3, causes.join("\n"));
  assert.ok(causes.some((each) => each.startsWith("example.com/demo/plugins/clock: ")));
  assert.ok(causes.some((each) => each.includes("undefined: nothing")));
  assert.ok(causes.some((each) => each.includes("panic: on purpose")));
});

test.run();
