import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { newWorkspace } from "../../src/index.ts";
import { readTree } from "../../src/readTree.ts";
import { Rig, refused } from "../rig.ts";

const test = suite("LS6002");

test("what lies there is left alone, be it a dangling link", async () => {
  const rig = await Rig.start();
  const dir = await rig.workspace("demo");
  const before = await readTree(dir);
  await symlink("/nonexistent", join(rig.root, "link"));
  for (const name of ["demo", "link"]) {
    const findings = refused(await newWorkspace(rig.options(name)));
    assert.is(findings[0]?.code, "LS6002");
    assert.is(findings[0]?.title, `\`${name}\` exists`);
  }
  assert.equal(await readTree(dir), before);
  assert.equal((await rig.made()).sort(), ["demo", "link"]);
  await rig.end();
});

test.run();
