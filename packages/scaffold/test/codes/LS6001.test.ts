import { assert, suite } from "@lockstep/test-kit";
import { newWorkspace } from "../../src/index.ts";
import { Rig, refused } from "../rig.ts";

const test = suite("LS6001");

test("a workspace with a bad name is not made", async () => {
  const rig = await Rig.start();
  const findings = refused(await newWorkspace(rig.options("My Demo")));
  assert.equal(findings, [
    {
      code: "LS6001",
      severity: "error",
      title: "`My Demo` cannot name a workspace",
      subject: "My Demo",
      cause: "a name begins with a lower-case letter",
      fix: { text: "call it `my-demo`" },
    },
  ]);
  assert.equal(await rig.made(), []);
  await rig.end();
});

test.run();
