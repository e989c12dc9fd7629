import { listPackages } from "@lockstep/go-workspace";
import { retractFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3110: retracted version of a module");

async function found(needs: Record<string, string[]>) {
  const { workspace, command } = await familyWorkspace(needs);
  const units = [...workspace.hosts, ...workspace.plugins];
  const listed = await listPackages(command, workspace, units, []);
  assert.ok(listed.ok);
  return retractFindings(workspace, listed.list);
}

test("a version that takes itself back: where it is required, and why", async () => {
  const [finding, ...more] = await found({ "plugins/hello": ["fickle v1.0.2", "text v1.14.0"] });
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
});

test("a version that takes back others only is no finding", async () => {
  assert.equal(await found({ "plugins/hello": ["fickle v1.1.0"] }), []);
});

test.run();
