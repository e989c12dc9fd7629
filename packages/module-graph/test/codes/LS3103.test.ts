import { family, runShell } from "@lockstep/go-fixtures";
import { listPackages } from "@lockstep/go-workspace";
import { moduleFileFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3103: conflicting replacements");

test("Go refuses the workspace, and the printed command lets the host's hold for all", async () => {
  const { workspace, command, append, root } = await familyWorkspace({
    host: ["text v1.14.0"],
    "plugins/hello": ["text v1.14.0"],
  });
  const list = () =>
    listPackages(command, workspace, [...workspace.hosts, ...workspace.plugins], []);
  append("host/go.mod", `\nreplace ${family}/text => ${family}/text v1.13.0\n`);
  append("plugins/hello/go.mod", `\nreplace ${family}/text => ${family}/text v1.16.0\n`);
  const refused = await list();
  assert.ok(!refused.ok);
  assert.match(refused.findings[0]!.cause, "conflicting replacements");
  const [found, ...more] = moduleFileFindings(workspace);
  assert.equal(more, []);
  assert.is(found!.code, "LS3103");
  assert.equal(found!.where, {
    file: "plugins/hello/go.mod",
    line: 11,
    source: `replace ${family}/text => ${family}/text v1.16.0`,
  });
  assert.match(found!.cause, `by ${family}/text v1.16.0, host/go.mod by ${family}/text v1.13.0`);
  await runShell(found!.fix!.command!, { cwd: root });
  assert.equal(moduleFileFindings(workspace), []);
  const accepted = await list();
  assert.ok(accepted.ok, JSON.stringify(accepted));
  assert.is(
    accepted.list.packages.get(`${family}/text`)?.module?.replace?.version,
    "v1.13.0",
    "the host's",
  );
});

test("one folder by two ways to it is no conflict", async () => {
  const { workspace } = await familyWorkspace({});
  assert.equal(moduleFileFindings(workspace), []);
});

test.run();
