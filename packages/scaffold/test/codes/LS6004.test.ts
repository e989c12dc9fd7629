import { assert, suite } from "@lockstep/test-kit";
import { newWorkspace } from "../../src/index.ts";
import { Rig, refused } from "../rig.ts";

const test = suite("LS6004");

test("an unknown template is named with those there are", async () => {
  const rig = await Rig.start();
  const findings = refused(await newWorkspace(rig.options("mesh", { template: "mosm" })));
  const [found] = findings;
  assert.is(found?.code, "LS6004");
  assert.is(found?.cause, "the templates are `default` and `mosn`");
  assert.is(found?.fix?.text, "use `--template mosn`");
  assert.equal(await rig.made(), []);
  await rig.end();
});

test.run();
