import { assert, suite } from "@lockstep/test-kit";
import { command } from "../lockstep.ts";
import { good, turboTasks, turboWorkspace } from "../turboWorkspace.ts";

const test = suite("verify in turbo and make");
const root = turboWorkspace();

test("turbo runs it after the check, and never answers it from its cache", () => {
  const ran = good(turboTasks(root, ["verify"]));
  assert.equal(
    ["//:settle", "//:check", "//:verify"].map((task) => ran.tasks[task]),
    ["bypass", "bypass", "bypass"],
  );
  assert.match(ran.stdout, /^\/\/:verify: verify passed \(release\): 3 same$/m);
  const check = ran.stdout.indexOf("2 of 2 plugins load");
  assert.ok(check >= 0 && check < ran.stdout.indexOf("verify passed"));
});

test("make has it as well", () => {
  const { stdout } = command(root, ["make", "--dry-run", "verify"]);
  assert.is(stdout, "node .lockstep/cli/dist/lockstep.js verify\n");
});

test.run();
