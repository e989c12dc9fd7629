import { existsSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { digestOf, inPlace, installable } from "../release/installable.ts";
import { ran } from "../release/workspace.ts";

const test = suite("LS7008: no host is in place");

test("plugins alone are not installed before a host is", async () => {
  const { one, two, hotfix } = await installable();
  const folder = emptyFolder();
  const { code, stderr } = lockstep(folder, ["install", hotfix, "--to", "srv"]);
  assert.is(code, 1);
  assert.match(stderr, /error\[LS7008\]/);
  assert.match(stderr.replace(/\s+/g, " "), /plugins for the host `host`, and in srv is none/);
  assert.not.ok(existsSync(join(folder, "srv/current")));
  ran(folder, ["install", one, "--to", "srv"]);
  ran(folder, ["install", hotfix, "--to", "srv"]);
  assert.is(inPlace(join(folder, "srv")), digestOf(two));
});

test.run();
