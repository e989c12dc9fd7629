import { rmSync } from "node:fs";
import { join } from "node:path";
import { runGo } from "@lockstep/go-workspace";
import { moduleFileFindings } from "@lockstep/module-graph";
import { assert, suite } from "@lockstep/test-kit";
import { familyWorkspace } from "../familyWorkspace.ts";

const test = suite("LS3106: vendor folder is not used");

test("of a module and of go.work: where it is, and that plain go takes it", async () => {
  const { workspace, command, root, alone, align } = await familyWorkspace({
    host: ["text v1.14.0"],
  });
  await alone("host", "mod", "vendor");
  const vendored = await runGo(command, root, ["work", "vendor"]);
  assert.is(vendored.code, 0, vendored.stderr);
  assert.equal(
    moduleFileFindings(workspace).map(({ code, severity, where, subject }) => [
      code,
      severity,
      where!.file,
      subject,
    ]),
    [
      ["LS3106", "warning", "vendor/modules.txt", undefined],
      ["LS3106", "warning", "host/vendor/modules.txt", "example.com/tiny/host"],
    ],
  );
  const report = await align();
  assert.equal([report.ok, report.edits], [true, []], "the graph is that of the module cache");
  for (const { fix } of moduleFileFindings(workspace)) {
    assert.is(fix!.command, undefined, "a build by lockstep needs none");
  }
  for (const folder of ["vendor", "host/vendor"]) rmSync(join(root, folder), { recursive: true });
  assert.equal(moduleFileFindings(workspace), []);
});

test.run();
