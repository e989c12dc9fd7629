import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "../lockstep.ts";
import { digestOf, inPlace, installable, installed } from "../release/installable.ts";
import { ran } from "../release/workspace.ts";

const test = suite("LS7007: there is no release to go back to");

function refused(root: string, cause: RegExp): void {
  const { code, stderr } = lockstep("/", ["install", "--rollback", "--to", root]);
  assert.is(code, 1);
  assert.match(stderr, /error\[LS7007\]/);
  assert.match(stderr.replace(/\s+/g, " "), cause);
}

test("nothing installed, the first, and one that was removed", async () => {
  const { one, two } = await installable();
  refused(emptyFolder(), /nothing is installed/);
  const root = installed(one);
  refused(root, /it is the first release/);
  ran("/", ["install", two, "--to", root]);
  rmSync(join(root, "releases", digestOf(one)), { recursive: true });
  refused(root, new RegExp(`the one before it, ${digestOf(one)}, was removed`));
  assert.is(inPlace(root), digestOf(two));
  assert.equal(readdirSync(join(root, "releases")), [digestOf(two)]);
});

test.run();
