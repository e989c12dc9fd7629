import { runShell } from "@lockstep/go-fixtures";
import { listPackages } from "@lockstep/go-workspace";
import { moduleFileFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3105: go line is above the workspace's Go");

test("of a plugin: Go's own advice would not help, the printed command does", async () => {
  const { workspace, command, read, write, root } = await familyWorkspace({});
  write("plugins/hello/go.mod", read("plugins/hello/go.mod").replace("go 1.26.0", "go 1.99.0"));
  const list = () => listPackages(command, workspace, workspace.plugins, []);
  const refused = await list();
  assert.ok(!refused.ok);
  assert.match(refused.findings[0]!.cause, "requires go >= 1.99.0");
  const [found, ...more] = moduleFileFindings(workspace);
  assert.equal(more, []);
  assert.equal([found!.code, found!.severity], ["LS3105", "error"]);
  assert.equal(found!.where, { file: "plugins/hello/go.mod", line: 3, source: "go 1.99.0" });
  assert.match(found!.cause, "asks for go 1.99.0, lockstep.jsonc sets 1.26.9");
  await runShell(`${found!.fix!.command} && go work use`, { cwd: root });
  assert.equal(moduleFileFindings(workspace), []);
  assert.ok((await list()).ok);
});

test("of go.work", async () => {
  const { workspace, read, write, root } = await familyWorkspace({});
  write("go.work", read("go.work").replace("go 1.26.0", "go 1.99.0"));
  const [found] = moduleFileFindings(workspace);
  assert.equal([found!.code, found!.where!.file], ["LS3105", "go.work"]);
  await runShell(found!.fix!.command!, { cwd: root });
  assert.equal(moduleFileFindings(workspace), []);
});

test("a toolchain line is a warning: it binds plain go only", async () => {
  const { workspace, append, root } = await familyWorkspace({});
  append("host/go.mod", "\ntoolchain go1.99.1\n");
  const [found, ...more] = moduleFileFindings(workspace);
  assert.equal(more, []);
  assert.equal([found!.code, found!.severity], ["LS3105", "warning"]);
  assert.match(found!.cause, "go1.99.1 there, lockstep builds host and plugins with 1.26.9");
  await runShell(found!.fix!.command!, { cwd: root });
  assert.equal(moduleFileFindings(workspace), []);
});

test.run();
