import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command, lockstep } from "../lockstep.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";

const test = suite("LS7002: what would be packed is stale");

test("the unit, what changed, and the command after which it is packed", async () => {
  const root = await builtWorkspace();
  appendFileSync(join(root, "plugins/hello/hello.go"), "\n// edited\n");
  const { code, stdout } = lockstep(root, ["pack", "-o", "out", "--json"]);
  assert.is(code, 1);
  const [found, ...more] = JSON.parse(stdout);
  assert.equal(more, []);
  assert.is(found.code, "LS7002");
  assert.is(found.subject, "hello");
  assert.match(found.cause, /changed: package example\.com\/shop\/plugins\/hello/);
  const fixed = command(root, ["sh", "-c", found.fix.command]);
  assert.is(fixed.code, 0, fixed.stdout + fixed.stderr);
  ran(root, ["pack", "-o", "out"]);
});

test.run();
