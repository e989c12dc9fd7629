import { family } from "@lockstep/go-fixtures";
import { listPackages } from "@lockstep/go-workspace";
import { retractFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { type FamilyWorkspace, familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3110: retracted version of a module");

async function found({ workspace, command }: FamilyWorkspace) {
  const units = [...workspace.hosts, ...workspace.plugins];
  const listed = await listPackages(command, workspace, units, []);
  assert.ok(listed.ok);
  return retractFindings(workspace, listed.list);
}

test("a version that takes itself back: where it is required, and why; another one is the fix", async () => {
  const made = await familyWorkspace({ "plugins/hello": ["fickle v1.0.2", "text v1.14.0"] });
  const [finding, ...more] = await found(made);
  assert.equal(more, []);
  assert.equal([finding!.code, finding!.severity], ["LS3110", "warning"]);
  assert.equal(finding!.where, {
    file: "plugins/hello/go.mod",
    line: 9,
    source: "require example.com/aligned/fickle v1.0.2",
  });
  assert.is(
    finding!.cause,
    "the go.mod of example.com/aligned/fickle v1.0.2 retracts that version: breaks what it reads",
  );
  assert.equal(finding!.fix, {
    text: "require a version of example.com/aligned/fickle that is not retracted",
  });
  await made.alone("plugins/hello", "get", `${family}/fickle@v1.1.0`);
  assert.equal(await found(made), []);
});

test("a version that takes back others only is no finding", async () => {
  const made = await familyWorkspace({ "plugins/hello": ["fickle v1.1.0"] });
  assert.equal(await found(made), []);
});

test.run();
