import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { lockstep } from "../lockstep.ts";
import { builtWorkspace, ran } from "../release/workspace.ts";

const test = suite("LS7003: the folder holds something else");

test("nothing is lost that no release brought", async () => {
  const root = await builtWorkspace();
  const main = join(root, "host/main.go");
  const before = readFileSync(main, "utf8");
  for (const folder of ["host", ".", "lockstep.jsonc"]) {
    const { code, stderr } = lockstep(root, ["pack", "-o", folder]);
    assert.is(code, 1, folder);
    assert.match(stderr, /error\[LS7003\]/);
  }
  assert.is(readFileSync(main, "utf8"), before);
  ran(root, ["pack", "-o", "out"]);
  writeFileSync(join(root, "out/mine.txt"), "mine");
  const { code, stderr } = lockstep(root, ["pack", "-o", "out"]);
  assert.is(code, 1);
  assert.match(stderr, /mine\.txt/);
  assert.ok(existsSync(join(root, "out/mine.txt")));
});

test.run();
