import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("call --timeout");
const root = newWorkspace();

/** One call of a plugin that answers Ada at once, Bob after his context has ended, Cleo never. */
const call = (name: string, timeout: string) =>
  lockstep(root, ["call", "hello", "greet", JSON.stringify({ name }), "--timeout", timeout]);

test.before(() => {
  const file = join(root, "plugins/hello/hello.go");
  const before =
    "Greet(_ context.Context, req contract.GreetRequest) (contract.GreetResponse, error) {\n";
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(before));
  const slow = `${before.replace("_", "ctx")}\tswitch req.Name {
	case "Bob":
		<-ctx.Done()
		return contract.GreetResponse{}, ctx.Err()
	case "Cleo":
		select {}
	}
`;
  writeFileSync(file, text.replace(before, slow));
  const built = lockstep(root, ["build"]);
  assert.is(built.code, 0, built.stderr);
});

test("a call that takes longer fails with 1 and says so, whether the plugin gives up or not", () => {
  for (const name of ["Bob", "Cleo"]) {
    const { code, stdout, stderr } = call(name, "300");
    assert.equal([code, stdout], [1, ""], stderr);
    assert.match(stderr, /^error: no answer within 300 ms$/m);
  }
});

test("a call that is answered in time is as without it", () => {
  const { code, stdout, stderr } = call("Ada", "60000");
  assert.equal([code, stdout], [0, '{"text":"Hello, Ada!"}\n'], stderr);
});

test("what is no time that a timer can keep is wrong usage", () => {
  for (const timeout of ["0", "-5", "soon", "1e10", "Infinity", ""]) {
    const { code, stdout, stderr } = call("Ada", timeout);
    assert.equal({ timeout, code, stdout }, { timeout, code: 2, stdout: "" });
    assert.match(stderr, /^error: --timeout takes milliseconds, 2147483647 at most/m);
  }
});

test.run();
