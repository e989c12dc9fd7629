import { listPackages } from "@lockstep/go-workspace";
import { driftFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3107: module alone requires other versions");

test("an older version in a plugin: both values, and silence once it is aligned", async () => {
  const { workspace, command, align } = await familyWorkspace({
    host: ["text v1.14.0", "old v2.0.0+incompatible"],
    "plugins/hello": ["text v1.13.0", "old v2.0.0+incompatible"],
    "plugins/clock": ["text v1.14.0"],
  });
  const found = async () => {
    const listed = await listPackages(
      command,
      workspace,
      [...workspace.hosts, ...workspace.plugins],
      [],
    );
    assert.ok(listed.ok);
    return driftFindings(workspace, listed.list);
  };
  const [finding, ...more] = await found();
  assert.equal(more, []);
  assert.equal([finding!.code, finding!.severity], ["LS3107", "warning"]);
  assert.equal(finding!.where, {
    file: "plugins/hello/go.mod",
    line: 9,
    source: "require example.com/aligned/text v1.13.0",
  });
  assert.is(
    finding!.cause,
    "its go.mod requires example.com/aligned/text v1.13.0, the workspace v1.14.0",
  );
  assert.is(finding!.fix!.command, "lockstep align --apply");
  await align({ apply: true });
  assert.equal(await found(), []);
});

test.run();
