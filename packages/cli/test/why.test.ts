import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("why");
const root = newWorkspace();

test("a module of the workspace: imports and requirements, host first", () => {
  const { code, stdout, stderr } = lockstep(root, ["why", "example.com/demo/contract"]);
  assert.equal([code, stderr], [0, ""]);
  assert.match(stdout, /^module example\.com\/demo\/contract\nhost host\n {2}imports +example/);
  assert.match(stdout, / {2}requires +example\.com\/demo\/host -> example\.com\/demo\/contract/);
  assert.match(stdout, /\n\nshared: the host `host` and the plugins `clock`, `hello` are built/);
});

test("a package of the standard library, as JSON that has its schema", () => {
  const { stdout } = lockstep(root, ["why", "fmt", "--profile", "debug", "--json"]);
  const parsed = parseReport("why-report", stdout, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.equal([parsed.value.kind, parsed.value.module], ["package", undefined]);
  assert.equal(
    parsed.value.units.map(({ name }) => name),
    ["host", "clock", "hello"],
  );
  assert.equal(parsed.value.units[0]!.imports, ["example.com/demo/host", "fmt"]);
});

test("an unknown name: the nearest ones, exit code 2", () => {
  for (const [name, meant] of [
    ["contract", "example.com/demo/contract"],
    ["example.com/demo/contarct", "example.com/demo/contract"],
    ["demo/contrct", "example.com/demo/contract"],
    ["fmtt", "fmt"],
  ]) {
    const { code, stdout, stderr } = lockstep(root, ["why", name!]);
    assert.equal([code, stdout], [2, ""], name);
    assert.ok(stderr.includes(`did you mean \`${meant}\``), stderr);
  }
});

test("outside a workspace, and with an unknown profile, it says so", () => {
  const outside = lockstep(emptyFolder(), ["why", "fmt"]);
  assert.is(outside.code, 2);
  assert.match(outside.stderr, /LS1009/);
  assert.match(lockstep(root, ["why", "fmt", "--profile", "debgu"]).stderr, /LS4005/);
});

test.run();
